// The port of the room this part of the screen stands in.
import { useQueryClient } from '@tanstack/react-query';
import { portOf, type Port } from './port.ts';

export const usePort = (): Port => portOf(useQueryClient());

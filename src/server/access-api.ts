// The routes of signing in, of the organisation, and of who looked into which case.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './http/env.ts';
import * as account from './routes/account.ts';
import * as caseAccess from './routes/case-access.ts';
import * as invitations from './routes/invitations.ts';
import * as erasure from './routes/erasure.ts';
import { getOwnFile, getOwnFilePdf, ownFilePdfRoute, ownFileRoute } from './routes/get-own-file.ts';
import * as people from './routes/people.ts';
import type { RouteParts } from './routes/route-parts.ts';
import * as session from './routes/session.ts';
import * as signIn from './routes/sign-in.ts';
import * as standIns from './routes/stand-ins.ts';

export function addAccess(app: OpenAPIHono<Env>, parts: RouteParts): void {
  addSignIn(app, parts);
  addAccount(app, parts);
  addOrganisation(app, parts);
  app.openapi(caseAccess.accessesRoute, caseAccess.getAccesses(parts));
  app.openapi(erasure.rehearsalRoute, erasure.getRehearsal(parts));
  app.openapi(erasure.certificateRoute, erasure.getCertificate(parts));
  app.openapi(erasure.certificatePdfRoute, erasure.getCertificatePdf(parts));
  app.openapi(erasure.retentionRoute, erasure.getRetention(parts));
  app.openapi(ownFileRoute, getOwnFile(parts));
  app.openapi(ownFilePdfRoute, getOwnFilePdf(parts));
  app.openapi(caseAccess.emergenciesRoute, caseAccess.getEmergencies(parts));
  app.openapi(caseAccess.newEmergencyRoute, caseAccess.postEmergency(parts));
  app.openapi(caseAccess.endEmergencyRoute, caseAccess.endEmergency(parts));
}

function addSignIn(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(signIn.waysRoute, signIn.getWays(parts));
  app.openapi(signIn.signInRoute, signIn.postSignIn(parts));
  app.openapi(signIn.secondFactorStepRoute, signIn.postSecondFactor(parts));
  app.openapi(signIn.providerRoute, signIn.beginAtProvider(parts));
  signIn.addProviderCallback(app, parts);
  app.openapi(invitations.firstRunRoute, invitations.setUp(parts));
  app.openapi(invitations.readFirstRunRoute, invitations.readFirstRun(parts));
  app.openapi(invitations.readInvitationRoute, invitations.readInvitation(parts));
  app.openapi(invitations.acceptInvitationRoute, invitations.acceptInvitation(parts));
}

function addAccount(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(session.sessionRoute, session.getSession(parts));
  app.openapi(session.chooseMembershipRoute, session.chooseMembership(parts));
  app.openapi(session.renewRoute, session.renew);
  app.openapi(account.signOutRoute, account.signOut(parts));
  app.openapi(account.signOutEverywhereRoute, account.signOutEverywhere(parts));
  app.openapi(account.sessionsRoute, account.getSessions(parts));
  app.openapi(account.endSessionRoute, account.endSession(parts));
  app.openapi(account.passwordRoute, account.changePassword(parts));
  app.openapi(account.newSecondFactorRoute, account.newSecondFactor(parts));
  app.openapi(account.confirmSecondFactorRoute, account.confirmSecondFactor(parts));
  app.openapi(account.dropSecondFactorRoute, account.dropSecondFactor(parts));
  app.openapi(account.backupCodesRoute, account.newBackupCodes(parts));
}

function addOrganisation(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.openapi(people.peopleRoute, people.getPeople(parts));
  app.openapi(people.newPersonRoute, people.postPerson(parts));
  app.openapi(people.newInvitationRoute, people.postInvitation(parts));
  app.openapi(people.newMembershipRoute, people.postMembership(parts));
  app.openapi(people.changeMembershipRoute, people.putMembership(parts));
  app.openapi(people.caseloadHandoverRoute, people.postCaseload(parts));
  app.openapi(people.endSessionsRoute, people.endSessions(parts));
  app.openapi(people.departureRoute, people.postDeparture(parts));
  app.openapi(standIns.newStandInRoute, standIns.postStandIn(parts));
  app.openapi(standIns.endStandInRoute, standIns.endStandIn(parts));
  app.openapi(standIns.siteRulesRoute, standIns.getSiteRules(parts));
  app.openapi(standIns.changeSiteRulesRoute, standIns.putSiteRules(parts));
}

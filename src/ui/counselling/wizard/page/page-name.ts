// The names of all pages by the folder that has them. They stand below the pages, so that every page can lead to any other.
type Names = {
  intake: 'inquiry' | 'begin' | 'privacy' | 'clarify' | 'need' | 'filing' | 'person' | 'advice' | 'onward' | 'leave';
  contact: 'contact';
  transfer: 'handover' | 'handedOver' | 'takeover';
  assessment: 'needs' | 'risks' | 'finalRatings' | 'reopen';
  plan: 'goals' | 'goal' | 'measures' | 'commitments' | 'offer' | 'abandon';
  signing: 'read' | 'explain' | 'sign' | 'copy' | 'conclude' | 'withdraw' | 'decline';
  'in-force':
    | ('next' | 'schedule' | 'progress' | 'review' | 'waive' | 'occasion' | 'renegotiate')
    | ('pause' | 'end' | 'confirm' | 'resume' | 'complete' | 'departure' | 'stay');
  review: 'assess' | 'rerate' | 'balance' | 'dissent' | 'interval' | 'hold' | 'adjourn';
  completion: 'referrals' | 'deletion' | 'aftercare' | 'close';
  closed: 'summary' | 'followup' | 'correct' | 'return' | 'keep' | 'erase' | 'erased';
};

export type PageFolder = keyof Names;
export type PageName<F extends PageFolder = PageFolder> = Names[F];

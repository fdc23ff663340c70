// The five situations of each life domain in French, as the client says them of themselves.
import type { AnchorTexts } from '../keys.ts';

export const fr: AnchorTexts = {
  'anchor.language.1':
    'Je ne peux me faire comprendre dans aucune conversation sans interprète, et je ne sais pas encore appeler les secours en allemand.',
  'anchor.language.2':
    'Je comprends des mots et des phrases isolés (environ A1), mais chez le médecin, à l’administration et à l’école, il me faut chaque fois un interprète.',
  'anchor.language.3':
    'Je tiens des conversations simples de tous les jours (environ A2), mais pour les lettres et le téléphone, je me fais aider.',
  'anchor.language.4':
    'À l’administration, chez le médecin et à la réunion des parents, je me débrouille le plus souvent en allemand sans aide (environ B1) ; nous lisons ensemble les lettres difficiles.',
  'anchor.language.5': 'Je parle, lis et écris l’allemand au quotidien et au travail sans aide (environ B2 ou plus).',
  'anchor.residence.1':
    'Mon titre de séjour expire dans les prochaines semaines ou a expiré, ou un délai court contre une décision, et personne ne me représente.',
  'anchor.residence.2':
    'Mon séjour est provisoire ou incertain, des papiers importants comme le passeport manquent, et je ne connais pas les prochaines étapes.',
  'anchor.residence.3': 'J’ai un titre pour un à trois ans et je connais sa date de fin, mais il me faut de l’aide pour les demandes.',
  'anchor.residence.4':
    'Mon titre est sûr, je demande les prolongations à temps ; je viens au conseil seulement pour des questions particulières.',
  'anchor.residence.5': 'Mon séjour est illimité ou j’ai la nationalité allemande, et je règle mes questions de droit sans aide.',
  'anchor.work.1':
    'Je n’ai pas de revenu du travail ni d’accès au marché du travail, ou bien on me prive de mon salaire ou de mes droits au travail.',
  'anchor.work.2': 'J’ai le droit de travailler, mais il me manque encore un CV, une façon de chercher et une idée de métier.',
  'anchor.work.3': 'J’ai envoyé de premières candidatures, je fais un stage ou j’ai un travail temporaire en dessous de mes compétences.',
  'anchor.work.4': 'Je travaille avec un contrat et une assurance, et je cherche sans aide un poste qui me convient mieux.',
  'anchor.work.5': 'J’ai un travail sûr qui correspond à mes compétences, et je connais mes droits.',
  'anchor.recognition.1':
    'Je ne peux pas exercer ici le métier que j’ai appris, des diplômes manquent, et je perds pour cela un délai ou une offre.',
  'anchor.recognition.2': 'J’ai des diplômes, mais le métier allemand comparable et le service compétent ne sont pas encore connus.',
  'anchor.recognition.3': 'Mes papiers sont en partie traduits et certifiés, ou ma demande est en cours et nous la suivons ensemble.',
  'anchor.recognition.4': 'J’ai une reconnaissance partielle, et je prévois en grande partie sans aide la formation qui manque.',
  'anchor.recognition.5':
    'Mon diplôme est reconnu ou n’est pas nécessaire pour mon métier, et je continue à me former par mes propres moyens.',
  'anchor.education.1': 'Je ne lis encore bien dans aucune écriture, ou bien je dois aller à l’école et je n’ai pas de place.',
  'anchor.education.2': 'J’ai quitté l’école sans diplôme et je ne connais pas encore les voies vers l’école ou la formation ici.',
  'anchor.education.3':
    'Je suis une préparation, par exemple à un métier ou à l’école du soir, et il me faut de l’aide pour ne pas abandonner.',
  'anchor.education.4':
    'Je suis en formation, à l’école ou à l’université, et je demande conseil seulement avant les examens ou pour l’argent.',
  'anchor.education.5': 'J’ai un diplôme qui correspond à mon projet, ou je prévois la prochaine étape sans aide.',
  'anchor.children.1': 'Un enfant qui doit aller à l’école n’a pas de place, ou des signes montrent qu’un enfant est en danger.',
  'anchor.children.2': 'Un enfant n’a pas encore de garde ou se sent très mal à l’école, et je n’y connais encore personne.',
  'anchor.children.3':
    'Mes enfants vont à la crèche ou à l’école ; pour les entretiens et les formulaires, il me faut quelqu’un à mes côtés.',
  'anchor.children.4': 'Je parle régulièrement avec la crèche et l’école, et je demande conseil seulement lors des changements.',
  'anchor.children.5': 'Mes enfants apprennent bien entourés, et je connais les voies, les droits et les personnes à qui m’adresser.',
  'anchor.family.1': 'Il y a de la violence ou des menaces dans la famille, ou une personne dépendante reste sans soins.',
  'anchor.family.2':
    'Une séparation, l’inquiétude pour des proches à l’étranger ou des soins à donner prennent presque toutes mes forces, et rien ne me soulage encore.',
  'anchor.family.3':
    'Ma famille s’en sort au quotidien, mais il nous faut souvent de l’aide pour le regroupement, la garde des enfants ou les soins.',
  'anchor.family.4': 'Les tâches sont réparties, des aides sont en place, seules quelques questions viennent encore au conseil.',
  'anchor.family.5': 'Ma famille vit ensemble comme elle le souhaite et trouve de l’aide par ses propres moyens quand il en faut.',
  'anchor.housing.1':
    'Je n’ai pas de logement ou je le perds dans les prochaines semaines, par exemple par une résiliation ou une expulsion.',
  'anchor.housing.2':
    'Je vis dans un hébergement collectif ou très à l’étroit, et je ne sais pas encore comment on cherche un logement ici.',
  'anchor.housing.3': 'Mon logement est temporaire ou trop petit, et j’en cherche un meilleur avec de l’aide.',
  'anchor.housing.4': 'J’ai mon propre bail, le loyer et les charges sont réglés ; en cas de conflit, je demande conseil.',
  'anchor.housing.5': 'Mon logement est sûr et me convient, et je règle tout sans aide avec le propriétaire.',
  'anchor.health.1': 'J’ai besoin d’un traitement urgent et je ne le reçois pas, ou je n’ai pas d’assurance maladie.',
  'anchor.health.2': 'Des douleurs ou des troubles déterminent mon quotidien, et aucun cabinet ne me soigne encore régulièrement.',
  'anchor.health.3': 'Je suis en traitement, mais pour les rendez-vous et les demandes, il me faut quelqu’un à mes côtés ou un interprète.',
  'anchor.health.4':
    'Je vais chez le médecin et aux examens de prévention sans aide, et je demande conseil seulement pour l’assurance ou la rééducation.',
  'anchor.health.5': 'Mes soins sont bien assurés, et ma santé ne gêne pas mes projets.',
  'anchor.money.1': 'L’argent ne suffit pas pour manger, pour le loyer ou l’électricité, ou mon compte est saisi.',
  'anchor.money.2': 'Des prestations manquent ou arrivent irrégulièrement, et il y a des rappels que personne n’a encore triés.',
  'anchor.money.3': 'L’essentiel est assuré ; nous traitons ensemble les demandes et les paiements échelonnés.',
  'anchor.money.4': 'Je connais mes revenus et mes dépenses, et je fais le plus souvent les demandes sans aide.',
  'anchor.money.5': 'Je vis de mon revenu ou de prestations fiables, et je garde une vue d’ensemble sans aide.',
  'anchor.everydayLife.1':
    'Des lettres importantes restent là parce que je ne peux pas les lire, et je risque de perdre des prestations ou des droits.',
  'anchor.everydayLife.2': 'J’apporte presque chaque lettre au conseil et je n’utilise pas encore les services en ligne.',
  'anchor.everydayLife.3':
    'Je trie mes lettres et je connais les services les plus importants, mais je remplis les formulaires avec de l’aide.',
  'anchor.everydayLife.4': 'Je prends des rendez-vous, j’y vais et je fais les demandes habituelles sans aide, aussi en ligne.',
  'anchor.everydayLife.5':
    'Je règle sans aide les administrations, les contrats et les comptes en ligne, et j’aide souvent d’autres personnes.',
  'anchor.participation.1': 'Je n’ai de contact avec personne hors de chez moi, ou je ne sors pas par peur de l’hostilité.',
  'anchor.participation.2': 'Je connais ici une ou deux personnes, et pas encore de lieu où l’on se rencontre.',
  'anchor.participation.3':
    'Je vais de temps en temps à une rencontre, dans une association ou une communauté, le plus souvent avec quelqu’un.',
  'anchor.participation.4': 'Je vois régulièrement des connaissances, aussi en allemand, et je trouve des activités sans aide.',
  'anchor.participation.5': 'Dans le voisinage, une association ou le bénévolat, je me sens chez moi et j’y participe activement.',
};

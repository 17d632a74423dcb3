import type { Catalogue } from './catalogue.js';

/** Texts of the hub in French. */
export const FR: Catalogue = {
  ' or ': ' ou ',
  '{0} is no answer.': '{0} n’est pas une réponse.',
  'POST it to /v1/hops/{id}/{0}.': 'Envoyez-le par POST à /v1/hops/{id}/{0}.',
  '{0} needs this.': '{0} l’exige.',
  'A partial answer needs this.': 'Une réponse partielle l’exige.',
  'The result PARTIAL is a partial answer.': 'Le résultat PARTIAL est une réponse partielle.',
  'Send true, or another result.': 'Envoyez true, ou un autre résultat.',
  'Say what is withheld.': 'Dites ce qui est retenu.',
  'Say why something is withheld.': 'Dites pourquoi quelque chose est retenu.',
  'Name the country or countries of export.': 'Nommez le ou les pays d’exportation.',
  'Send the record that was hit.': 'Envoyez la fiche concernée.',
  'Say what the firearm is, as far as you can tell.':
    'Dites quelle est l’arme, pour autant que vous le sachiez.',
  'Send your own reference of the request that this repeats.':
    'Envoyez votre propre référence de la demande que celle-ci répète.',
  'This and {0} exclude each other.': 'Ceci et {0} s’excluent.',
  'Send this or {0}, not both.': 'Envoyez ceci ou {0}, pas les deux.',
  'Neither this nor {0} is there.': 'Ni ceci ni {0} n’est présent.',
  'Send this or {0}.': 'Envoyez ceci ou {0}.',
  'DUPLICATE needs the trace that this one repeats.': 'DUPLICATE exige le traçage que celui-ci répète.',
  'Send the id of your trace.': 'Envoyez l’identifiant de votre traçage.',
  'Only DUPLICATE names another trace.': 'Seul DUPLICATE nomme un autre traçage.',
  'Leave it out, or send DUPLICATE.': 'Omettez-le, ou envoyez DUPLICATE.',
  'Send the serial only; put other stamps under otherMarkings.':
    'N’envoyez que le numéro de série ; mettez les autres marques sous otherMarkings.',
  'A serial that is {0} has characters.': 'Un numéro de série {0} a des caractères.',
  'Send the serial as read, or another condition.': 'Envoyez le numéro tel que lu, ou un autre état.',
  'The condition NONE says that there is no serial.': 'L’état NONE dit qu’il n’y a pas de numéro de série.',
  'Leave the serial out, or send another condition.': 'Omettez le numéro, ou envoyez un autre état.',
  'Say how the serial stands on the firearm.': 'Dites dans quel état est le numéro sur l’arme.',
  'Say why the answer is expected on that day.': 'Dites pourquoi la réponse est attendue ce jour-là.',
  'Nothing is asked.': 'Rien n’est demandé.',
  'Send a question, or a result that says what is wrong.':
    'Envoyez une question, ou un résultat qui dise ce qui ne va pas.',
  'Nothing is supplied.': 'Rien n’est fourni.',
  'Send a text, a corrected requestVersion or attachments.':
    'Envoyez un texte, un requestVersion corrigé ou des pièces jointes.',
  'Say until when.': 'Dites jusqu’à quand.',
  'Say why you are not competent.': 'Dites pourquoi vous n’êtes pas compétent.',
  'Say what was corrected and why.': 'Dites ce qui a été corrigé et pourquoi.',
  'Say why the hop is recalled.': 'Dites pourquoi l’étape est rappelée.',
  'Name the version of the answer that you read.': 'Nommez la version de la réponse que vous avez lue.',
  'Say what is missing.': 'Dites ce qui manque.',
  '{0} names; at most {1}.': '{0} noms ; {1} au plus.',
  'Send at most {0}.': 'Envoyez-en {0} au plus.',
  'A name or path is too long; at most {0}.': 'Un nom ou un chemin est trop long ; {0} au plus.',
  'Shorten it.': 'Raccourcissez-le.',
  'H3 says nothing without its text.': 'H3 ne dit rien sans son texte.',
  'Say what the handling restriction is.': 'Dites quelle est la restriction de traitement.',
  'Say why the outcome changes.': 'Dites pourquoi l’issue change.',
  'Say why this country is likely to know.': 'Dites pourquoi ce pays est susceptible de savoir.',
  'Name one of the participants of the referral.': 'Nommez un des participants de la suite.',
  'Say why the referral is rejected.': 'Dites pourquoi la suite est rejetée.',
  'Say why this participant is asked.': 'Dites pourquoi ce participant est interrogé.',
  'Send the country where the firearm was recovered.': 'Envoyez le pays où l’arme a été récupérée.',
  'Send the day of recovery.': 'Envoyez le jour de la récupération.',
  'LISTED needs its list.': 'LISTED exige sa liste.',
  'Name the participants that are approved beforehand, or send NONE.':
    'Nommez les participants approuvés d’avance, ou envoyez NONE.',
  'NONE and a list contradict each other.': 'NONE et une liste se contredisent.',
  'Send LISTED, or an empty list.': 'Envoyez LISTED, ou une liste vide.',
  "Send the sender's own reference.": 'Envoyez la référence propre à l’expéditeur.',
  'URGENT needs its reason.': 'URGENT exige son motif.',
  'Say why it is urgent, or send ROUTINE.': 'Dites pourquoi c’est urgent, ou envoyez ROUTINE.',
  'Send it.': 'Envoyez-le.',
  'More than {0} levels.': 'Plus de {0} niveaux.',
  'Nest objects and lists at most {0} deep.': 'Imbriquez objets et listes sur {0} niveaux au plus.',
  'This is missing.': 'Ceci manque.',
  'Send one of {0}.': 'Envoyez l’une des valeurs {0}.',
  '{0} is no code of this list.': '{0} n’est pas un code de cette liste.',
  'This is no code of the list.': 'Ce n’est pas un code de la liste.',
  '{0} is no country code.': '{0} n’est pas un code de pays.',
  'Send ISO 3166-1 alpha-2 in capitals, SU YU CS DD XK for these, or ZZ if unknown.':
    'Envoyez un code ISO 3166-1 alpha-2 en capitales, SU YU CS DD XK pour ceux-ci, ou ZZ si inconnu.',
  'This is no such date or time.': 'Ce n’est pas une telle date ou heure.',
  'Send {0}.': 'Envoyez {0}.',
  '{0} lies after today.': '{0} est après aujourd’hui.',
  'Send the day on which it happened.': 'Envoyez le jour où cela s’est passé.',
  '{0} lies ahead.': '{0} est dans l’avenir.',
  'Send when it happened, and check the clock of the sender.':
    'Envoyez le moment où cela s’est passé, et vérifiez l’horloge de l’expéditeur.',
  '{0} is not within {1} days from today.': '{0} n’est pas dans les {1} jours à partir d’aujourd’hui.',
  'Send a date from today to {0}.': 'Envoyez une date d’aujourd’hui au {0}.',
  '{0} is not between {1} and {2}.': '{0} n’est pas entre {1} et {2}.',
  'Send a number from {0} to {1}.': 'Envoyez un nombre de {0} à {1}.',
  '{0} lies after this year.': '{0} est après cette année.',
  'Send the year as marked, or leave it out.': 'Envoyez l’année telle que marquée, ou omettez-la.',
  'Values sealed by the sender are reserved.': 'Les valeurs scellées par l’expéditeur sont réservées.',
  'Send {0} in clear over TLS.': 'Envoyez {0} en clair par TLS.',
  'This is {0}.': 'C’est {0}.',
  'Control character U+{0}.': 'Caractère de contrôle U+{0}.',
  'A control character.': 'Un caractère de contrôle.',
  'Remove control characters other than TAB, LF and CR.':
    'Retirez les caractères de contrôle autres que TAB, LF et CR.',
  'Half of a surrogate pair.': 'Une moitié de paire de substitution.',
  'Send whole Unicode characters.': 'Envoyez des caractères Unicode entiers.',
  'Shorten it to {0} characters.': 'Raccourcissez-le à {0} caractères.',
  '{0} characters; at most {1}.': '{0} caractères ; {1} au plus.',
  'The form is not right.': 'La forme n’est pas bonne.',
  '{0} elements; at most {1}.': '{0} éléments ; {1} au plus.',
  'An element of the list is blank.': 'Un élément de la liste est vide.',
  'Leave blank elements out.': 'Omettez les éléments vides.',
  'An element of the list is null.': 'Un élément de la liste est nul.',
  'Leave empty elements out.': 'Omettez les éléments nuls.',
  'Leave it out.': 'Omettez-le.',
  'Leave it out, or did you mean "{0}"?': 'Omettez-le, ou vouliez-vous dire « {0} » ?',
  'There is no such member.': 'Ce membre n’existe pas.',
  'There is no such parameter.': 'Ce paramètre n’existe pas.',
  'Leave it out: this address takes no parameters.': 'Omettez-le : cette adresse ne prend pas de paramètres.',
  'Known: {0}.': 'Connus : {0}.',
  'It is there more than once.': 'Il est là plus d’une fois.',
  'Send it once.': 'Envoyez-le une fois.',
  'This is no whole number.': 'Ce n’est pas un nombre entier.',
  'This is neither true nor false.': 'Ce n’est ni true ni false.',
  'Send true or false.': 'Envoyez true ou false.',
  'This is no instant of RFC 3339 with its offset.': 'Ce n’est pas un instant RFC 3339 avec son décalage.',
  'Send for example 2026-11-23T10:15:00Z; in a URL write + as %2B.':
    'Envoyez par exemple 2026-11-23T10:15:00Z ; dans une URL écrivez + comme %2B.',
  'This is no date.': 'Ce n’est pas une date.',
  'Send YYYY-MM-DD.': 'Envoyez AAAA-MM-JJ.',
  'The header {0} cannot be used.': 'L’en-tête {0} est inutilisable.',
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'a year of four digits': 'une année à quatre chiffres',
  'a list': 'une liste',
  'an object': 'un objet',
  'a country code of two letters': 'un code de pays de deux lettres',
  'a date as YYYY-MM-DD': 'une date comme AAAA-MM-JJ',
  'an instant of RFC 3339 with its offset, such as 2026-11-20T14:30:00Z':
    'un instant RFC 3339 avec son décalage, comme 2026-11-20T14:30:00Z',
  'the id of a participant, such as AT-NCB': 'l’identifiant d’un participant, comme AT-NCB',
  'an id as the hub gave it: a UUID in lower case':
    'un identifiant tel que le hub l’a donné : un UUID en minuscules',
  'a language tag of BCP 47, such as pt-BR': 'une étiquette de langue BCP 47, comme pt-BR',
  'a SHA-256 of 64 hexadecimal digits': 'un SHA-256 de 64 chiffres hexadécimaux',
  'a duration of ISO 8601, such as P5D or PT72H': 'une durée ISO 8601, comme P5D ou PT72H',
  'a pointer into the request, such as #/firearm/serial/raw':
    'un pointeur dans la demande, comme #/firearm/serial/raw',
  'ten digits': 'dix chiffres',
  'Part of the serial could not be read; most registers search whole serials only.':
    'Une partie du numéro n’a pu être lue ; la plupart des registres ne cherchent que des numéros entiers.',
  'Have a laboratory restore the serial, or read it again on barrel, slide and frame.':
    'Faites restaurer le numéro par un laboratoire, ou relisez-le sur le canon, la culasse et la carcasse.',
  'No serial: few registers can find a firearm without it.':
    'Pas de numéro : peu de registres trouvent une arme sans lui.',
  'Look for a serial on other parts, and describe every other marking.':
    'Cherchez un numéro sur d’autres pièces, et décrivez toutes les autres marques.',
  'Have a laboratory restore the serial, and send serials of other parts under components.':
    'Faites restaurer le numéro par un laboratoire, et envoyez les numéros d’autres pièces sous components.',
  '"{0}" is not in the maker table.': '« {0} » n’est pas dans la table des fabricants.',
  'Send the name exactly as stamped, or a photograph of the marking.':
    'Envoyez le nom exactement comme il est frappé, ou une photo de la marque.',
  'No maker was read: the country to ask cannot be told from a table.':
    'Aucun fabricant n’a été lu : la table ne peut dire quel pays interroger.',
  'No maker was read; taken to be {0} from the other marks.':
    'Aucun fabricant n’a été lu ; d’après les autres marques, c’est {0}.',
  "Read the maker's name on frame, slide and barrel, and send it as stamped.":
    'Lisez le nom du fabricant sur la carcasse, la culasse et le canon, et envoyez-le tel quel.',
  '{0} is a design made in many countries, not a maker.':
    '{0} est un modèle fabriqué dans beaucoup de pays, pas un fabricant.',
  "Send the factory's mark, the script of the selector's letters and the year.":
    'Envoyez la marque de l’usine, l’écriture des lettres du sélecteur et l’année.',
  'No model: makers repeat serials across models.':
    'Pas de modèle : les fabricants répètent les numéros d’un modèle à l’autre.',
  'Send the model as stamped.': 'Envoyez le modèle tel que frappé.',
  'No calibre: makers repeat serials across calibres.':
    'Pas de calibre : les fabricants répètent les numéros d’un calibre à l’autre.',
  'Send the calibre as stamped.': 'Envoyez le calibre tel que frappé.',
  '"{0}" is not in the calibre table.': '« {0} » n’est pas dans la table des calibres.',
  'Send the calibre as stamped on the barrel.': 'Envoyez le calibre tel que frappé sur le canon.',
  'The type of firearm is not known.': 'Le type d’arme n’est pas connu.',
  'Send the NCIC type code, or your own word under typeAsRead.':
    'Envoyez le code de type NCIC, ou votre propre mot sous typeAsRead.',
  '{0} is not known to have made firearms in {1}, only in {2}.':
    'On ne connaît pas d’armes faites par {0} dans ce pays ({1}), seulement : {2}.',
  'Check the stamp on the gun itself: it may be an importer, a copy or a licence mark.':
    'Vérifiez la marque sur l’arme elle-même : ce peut être un importateur, une copie ou une marque de licence.',
  'Made before {0}: records are seldom kept that long.':
    'Fabriquée avant {0} : on garde rarement des registres si longtemps.',
  'Check the year; send the trace all the same if the case needs it.':
    'Vérifiez l’année ; envoyez tout de même la demande si l’affaire l’exige.',
  'The firearm was sold outside the country that made it, but no import mark was sent.':
    'L’arme a été vendue hors du pays qui l’a faite, mais aucune marque d’importation n’a été envoyée.',
  "Look on barrel, slide and frame for an importer's name, city and year.":
    'Cherchez sur le canon, la culasse et la carcasse le nom, la ville et l’année d’un importateur.',
  'Made by no factory: no country of manufacture can know it.':
    'Faite par aucune usine : aucun pays de fabrication ne peut la connaître.',
  'Send the marks and serials of bought parts (barrel, slide, kit) under components and otherMarkings.':
    'Envoyez les marques et numéros des pièces achetées (canon, culasse, kit) sous components et otherMarkings.',
  'What was read also stands for this cartridge.': 'Ce qui a été lu vaut aussi pour cette cartouche.',
  'The serial has the form "{0}".': 'Le numéro a la forme « {0} ».',
  '"{0}" begins with {1}.': '« {0} » commence par {1}.',
  '"{0}" contains {1}.': '« {0} » contient {1}.',
  '"{0}" is one letter from {1}.': '« {0} » est à une lettre de {1}.',
  '"{0}" is {1} in the maker table.': '« {0} » est {1} dans la table des fabricants.',
  'No maker was read; the serial has the form "{0}".':
    'Aucun fabricant n’a été lu ; le numéro a la forme « {0} ».',
  'No maker was read; "{0}" is a {1}.': 'Aucun fabricant n’a été lu ; « {0} » est un {1}.',
  '{0} succeeds {1}.': '{0} succède à {1}.',
  'It was asked already.': 'Il a déjà été interrogé.',
  'The requester excluded it.': 'Le demandeur l’a exclu.',
  'It has no participant.': 'Il n’a pas de participant.',
  'Its participant is suspended.': 'Son participant est suspendu.',
  'Its participant takes no requests from this requester.':
    'Son participant n’accepte pas de demandes de ce demandeur.',
  'Its participant cannot be reached by this channel.': 'Son participant ne peut être joint par ce canal.',
  "It is the requester's own country.": 'C’est le pays du demandeur lui-même.',
  'Stamped as made in {0}: {1} can name the first buyer.':
    'Marquée comme faite dans ce pays : {0}. Il peut nommer le premier acheteur.',
  'Stamped as made in {0}, without a maker that the table knows.':
    'Marquée comme faite dans ce pays : {0}, sans fabricant que la table connaisse.',
  'Stamped as made in {0}, where {1} is not known to have worked.':
    'Marquée comme faite dans ce pays : {0}, où l’on ne connaît pas d’activité de {1}.',
  '{0} is stamped, and {1} worked there.': '{0} est marqué, et {1} y a travaillé.',
  '{0}: made in {1} with weight {2} in the maker table.':
    '{0} : pays {1}, poids {2} dans la table des fabricants.',
  "The serial's form ({0})": 'La forme du numéro ({0})',
  'Maker table: {0} most probably made it in {1}.':
    'Table des fabricants : {0} l’a très probablement faite dans ce pays : {1}.',
  'Maker table: {0} perhaps made it in {1}.':
    'Table des fabricants : {0} l’a peut-être faite dans ce pays : {1}.',
  '{0} recorded this firearm as lost or stolen.': '{0} a enregistré cette arme comme perdue ou volée.',
  'US import mark of {0}: {1} knows the first buyer.':
    'Marque d’importation américaine de {0} : {1} connaît le premier acheteur.',
  'US import mark: {0} knows the first buyer.':
    'Marque d’importation américaine : {0} connaît le premier acheteur.',
  'Import mark of {0}, {1}: {2} knows the first buyer.':
    'Marque d’importation, {0}, {1} : {2} connaît le premier acheteur.',
  'Import mark of {0}: {1} knows the first buyer.':
    'Marque d’importation, {0} : {1} connaît le premier acheteur.',
  'US import mark of {0}, older than the latest.':
    'Marque d’importation américaine de {0}, plus ancienne que la dernière.',
  'US import mark, older than the latest.': 'Marque d’importation américaine, plus ancienne que la dernière.',
  'Import mark of {0}, {1}, older than the latest.':
    'Marque d’importation, {0}, {1}, plus ancienne que la dernière.',
  'Import mark of {0}, older than the latest.': 'Marque d’importation, {0}, plus ancienne que la dernière.',
  'Mark of a public body of {0}: its stock list knows the firearm.':
    'Marque d’un organisme public, {0} : son inventaire connaît l’arme.',
  'Civil proof mark of {0}: the firearm was proved or sold there.':
    'Poinçon civil d’épreuve, {0} : l’arme y a été éprouvée ou vendue.',
  'Nothing on the firearm tells a country: the identification desk looks at it.':
    'Rien sur l’arme n’indique un pays : le bureau d’identification l’examine.',
  "That is the requester's own country: its own register comes first.":
    'C’est le pays du demandeur lui-même : son propre registre passe d’abord.',
  'No participant can be asked; the best candidate is {0}. The routing desk decides.':
    'Aucun participant ne peut être interrogé ; le meilleur candidat est {0}. Le bureau d’acheminement décide.',
  '{0} redirected the request to {1}.': '{0} a renvoyé la demande vers {1}.',
  '{0} answered {1} and named {2}.': '{0} a répondu {1} et nommé {2}.',
  'A JSON body may have {0} bytes (1 MiB).': 'Un corps JSON peut avoir {0} octets (1 Mio).',
  'The body is not valid UTF-8.': 'Le corps n’est pas de l’UTF-8 valable.',
  'The body is empty; send a JSON object.': 'Le corps est vide ; envoyez un objet JSON.',
  'The body is not valid JSON.': 'Le corps n’est pas du JSON valable.',
  'A member name occurs twice in one JSON object.': 'Un nom de membre figure deux fois dans un objet JSON.',
  'The cursor is none of ours.': 'Le curseur n’est pas des nôtres.',
  'The cursor belongs to another caller, address or filter.':
    'Le curseur appartient à un autre appelant, une autre adresse ou un autre filtre.',
  'The cursor is older than 24 hours.': 'Le curseur a plus de 24 heures.',
  'The first request with this Idempotency-Key has not ended yet.':
    'La première requête avec cette Idempotency-Key n’est pas encore terminée.',
  'This Idempotency-Key belongs to another request.': 'Cette Idempotency-Key appartient à une autre requête.',
  'The resource has changed since you read it; get it again.':
    'La ressource a changé depuis que vous l’avez lue ; relisez-la.',
  'It exists already: send If-Match with its ETag.': 'Il existe déjà : envoyez If-Match avec son ETag.',
  'An access token is needed: Authorization: Bearer <JWT>.':
    'Un jeton d’accès est nécessaire : Authorization: Bearer <JWT>.',
  'The header Authorization is no bearer token.': 'L’en-tête Authorization n’est pas un jeton Bearer.',
  'The token has expired.': 'Le jeton a expiré.',
  'The token is not valid.': 'Le jeton n’est pas valable.',
  'The token has no claim participant.': 'Le jeton n’a pas la déclaration participant.',
  'The token has no claim roles.': 'Le jeton n’a pas la déclaration roles.',
  'The token has no claim client_id or exp.': 'Le jeton n’a pas la déclaration client_id ou exp.',
  'The token cannot be checked now.': 'Le jeton ne peut être vérifié maintenant.',
  '{0} is not registered here.': '{0} n’est pas enregistré ici.',
  '{0} is suspended.': '{0} est suspendu.',
  'This needs the role {0}; the token has {1}.': 'Il faut le rôle {0} ; le jeton a {1}.',
  'no role that counts': 'aucun rôle qui compte',
  'The answer may be {0}.': 'La réponse peut être {0}.',
  'The URL may have {0} characters.': 'L’URL peut avoir {0} caractères.',
  'Too many requests in this second.': 'Trop de requêtes dans cette seconde.',
  '{0} is not possible here; possible: {1}.': '{0} n’est pas possible ici ; possible : {1}.',
  'Every POST that stores something needs an Idempotency-Key.':
    'Tout POST qui conserve quelque chose exige une Idempotency-Key.',
  'Send the ETag as you got it, quoted.': 'Envoyez l’ETag comme vous l’avez reçu, entre guillemets.',
  'Send If-Match with the ETag of what you have seen; to create by PUT send If-None-Match: *.':
    'Envoyez If-Match avec l’ETag de ce que vous avez vu ; pour créer par PUT envoyez If-None-Match: *.',
  'Send the body without Content-Encoding.': 'Envoyez le corps sans Content-Encoding.',
  'Name the media type of the body: {0}.': 'Nommez le type de média du corps : {0}.',
  'The body may be {0}.': 'Le corps peut être {0}.',
  'JSON is sent in UTF-8 only.': 'JSON ne s’envoie qu’en UTF-8.',
  'The request cannot be read.': 'La requête est illisible.',
  'The request is too large.': 'La requête est trop grande.',
  'The media type of the body is not read here.': 'Ce type de média n’est pas lu ici.',
  'The hub is busy with this now.': 'Le hub est occupé à cela maintenant.',
  'The database is away for a moment.': 'La base de données est absente pour un moment.',
  'The hub has failed. The request id helps to find the reason.':
    'Le hub est en défaut. L’identifiant de la requête aide à trouver la cause.',
  'There is nothing at this address that you are a party to.':
    'Il n’y a rien à cette adresse dont vous soyez partie.',
  'Its retention is over: the content was erased, the tombstone stays.':
    'Sa conservation est finie : le contenu a été effacé, seul l’avis d’effacement (tombstone) reste.',
  '{0}; nothing was stored.': '{0} ; rien n’a été conservé.',
  '1 fault': '1 défaut',
  '{0} faults': '{0} défauts',
  'The clock is being advanced already.': 'L’horloge est déjà en train d’être avancée.',
  'The clock goes 400 days ahead at most.': 'L’horloge avance de 400 jours au plus.',
  'The clock goes forward only; it is {0}.': 'L’horloge n’avance qu’en avant ; il est {0}.',
  'Not every service has followed; the clock stands where it got. Repeat the request with to.':
    'Tous les services n’ont pas suivi ; l’horloge en est là. Répétez la requête avec to.',
  'The service behind this path does not answer; ask again.':
    'Le service derrière ce chemin ne répond pas ; redemandez.',
  'The rows from line {0} on could not be processed.':
    'Les lignes à partir de la ligne {0} n’ont pu être traitées.',
  'The batch has ended.': 'Le lot est terminé.',
  'The trace has ended: follow a new lead by a new request with the relation CONTINUES.':
    'Le traçage est terminé : suivez une nouvelle piste par une nouvelle demande avec la relation CONTINUES.',
  '{0} is built in and not to be overwritten.': '{0} est intégré et ne peut être remplacé.',
  'Choose another name.': 'Choisissez un autre nom.',
  'The name in the path has another form.': 'Le nom dans le chemin a une autre forme.',
  'Name it in the path with 1 to 63 letters, digits, - _ and ., a letter or digit first.':
    'Nommez-le dans le chemin par 1 à 63 lettres, chiffres, - _ et ., d’abord une lettre ou un chiffre.',
  'The path names {0}.': 'Le chemin nomme {0}.',
  'Send the same name in the body, or none.': 'Envoyez le même nom dans le corps, ou aucun.',
  'A quote is never closed.': 'Un guillemet n’est jamais fermé.',
  'Close it, or double quotes inside quoted cells.':
    'Fermez-le, ou doublez les guillemets dans les cellules entre guillemets.',
  'The row has more than {0} bytes.': 'La ligne a plus de {0} octets.',
  'Send a shorter row.': 'Envoyez une ligne plus courte.',
  'Some bytes are no text in UTF-8.': 'Certains octets ne sont pas du texte en UTF-8.',
  'Save the file as UTF-8.': 'Enregistrez le fichier en UTF-8.',
  'Text stands behind a closing quote.': 'Du texte suit un guillemet fermant.',
  'Double quotes inside quoted cells.': 'Doublez les guillemets dans les cellules entre guillemets.',
  'The row has {0} cells, the header {1}.': 'La ligne a {0} cellules, l’en-tête {1}.',
  'Quote cells that hold the delimiter.':
    'Mettez entre guillemets les cellules qui contiennent le séparateur.',
  'The line is no JSON object.': 'La ligne n’est pas un objet JSON.',
  'Send one JSON object a line.': 'Envoyez un objet JSON par ligne.',
  'Send one JSON object a line, in UTF-8.': 'Envoyez un objet JSON par ligne, en UTF-8.',
  'This is no XLSX file.': 'Ce n’est pas un fichier XLSX.',
  'An XLSX file may have {0} bytes (64 MiB).': 'Un fichier XLSX peut avoir {0} octets (64 Mio).',
  'This part may have {0} bytes unpacked.': 'Cette partie peut avoir {0} octets décompressés.',
  'The file has no header.': 'Le fichier n’a pas d’en-tête.',
  'Under the mapping {0} the header lacks or cannot use: {1}.':
    'Selon le mappage {0}, l’en-tête n’a pas ou ne peut utiliser : {1}.',
  'Send the date as {0}, the form of the mapping.': 'Envoyez la date sous la forme {0}, celle du mappage.',
  '{0} is no mapping of yours.': '{0} n’est pas un de vos mappages.',
  'Send tracepost, rio-seizures or the name of a mapping that you have put.':
    'Envoyez tracepost, rio-seizures ou le nom d’un mappage que vous avez déposé.',
  'A batch may have {0} bytes (512 MiB).': 'Un lot peut avoir {0} octets (512 Mio).',
  'A batch may have {0} rows.': 'Un lot peut avoir {0} lignes.',
  'Too many quotes are never closed: this is no CSV file.':
    'Trop de guillemets ne sont jamais fermés : ce n’est pas un fichier CSV.',
  'Your trace {0} has the same serial and maker, recovered within {1} days.':
    'Votre traçage {0} a le même numéro et le même fabricant, récupéré à moins de {1} jours.',
  'If it is the same recovery, withdraw one of the two; else leave both. Relation DUPLICATE links them.':
    'Si c’est la même récupération, retirez l’un des deux ; sinon laissez les deux. La relation DUPLICATE les lie.',
  'A request has no value at "{0}".': 'Une demande n’a pas de valeur à « {0} ».',
  'Send a path such as firearm.serial.raw or firearm.makes.0.raw, or an empty text to leave the column out.':
    'Envoyez un chemin comme firearm.serial.raw ou firearm.makes.0.raw, ou un texte vide pour omettre la colonne.',
  'The column "{0}" goes there too.': 'La colonne « {0} » y va aussi.',
  'Map one column to each path.': 'Associez une colonne à chaque chemin.',
  'Dates of this form are not read.': 'Les dates de cette forme ne sont pas lues.',
  'None of your traces has this id.': 'Aucun de vos traçages n’a cet identifiant.',
  'Send the id of a trace of your own.': 'Envoyez l’identifiant d’un de vos traçages.',
  '{0} is not registered.': '{0} n’est pas enregistré.',
  'Send an id from GET /v1/participants.': 'Envoyez un identifiant de GET /v1/participants.',
  'The body is empty; send a file.': 'Le corps est vide ; envoyez un fichier.',
  'Too many uploads run at once.': 'Trop d’envois de fichiers en même temps.',
  'A first call takes from, later ones take cursor; both are here.':
    'Un premier appel prend from, les suivants cursor ; les deux sont là.',
  'Leave from out, or begin anew without cursor.': 'Omettez from, ou recommencez sans cursor.',
  'Events are kept 30 days; start again with from=beginning.':
    'Les événements sont gardés 30 jours ; recommencez avec from=beginning.',
  'This client has {0} streams open; close one.': 'Ce client a {0} flux ouverts ; fermez-en un.',
  'The newest answer is version {0}.': 'La réponse la plus récente est la version {0}.',
  'The trace has ended; nothing more is asked.': 'Le traçage est terminé ; plus rien n’est demandé.',
  'An answer of this hop was returned once already.':
    'Une réponse de cette étape a déjà été renvoyée une fois.',
  'A deferral has no answer version.': 'Un report n’a pas de version de réponse.',
  'Send null.': 'Envoyez null.',
  'The answer that is returned is not named.': 'La réponse renvoyée n’est pas nommée.',
  'Send its version.': 'Envoyez sa version.',
  'The request has {0} versions on this hop.': 'La demande a {0} versions sur cette étape.',
  'Name the version that you answer.': 'Nommez la version à laquelle vous répondez.',
  'The hop is acknowledged already.': 'L’étape a déjà son accusé de réception.',
  'POST the new date to /v1/hops/{id}/progress-reports.':
    'Envoyez la nouvelle date par POST à /v1/hops/{id}/progress-reports.',
  'No hop of this trace with an answer has this id.':
    'Aucune étape de ce traçage avec une réponse n’a cet identifiant.',
  'Name hops of this trace that were answered.': 'Nommez des étapes de ce traçage qui ont une réponse.',
  'The handling code {0} of the answer of hop {1} forbids to share it.':
    'Le code de traitement {0} de la réponse de l’étape {1} interdit de la partager.',
  'This is none of the participants of the referral.': 'Ce n’est pas un des participants de la suite.',
  'Name one of {0}.': 'Nommez l’un de {0}.',
  'The referral is {0}.': 'La suite est {0}.',
  'The referral was approved otherwise.': 'La suite a été approuvée autrement.',
  'There is no participant {0}.': 'Il n’y a pas de participant {0}.',
  'Send an id of GET /v1/participants.': 'Envoyez un identifiant de GET /v1/participants.',
  'The trace is not validated yet.': 'Le traçage n’est pas encore vérifié.',
  'Three hops are open; wait for one to end or recall one.':
    'Trois étapes sont ouvertes ; attendez qu’une finisse ou rappelez-en une.',
  '{0} does not answer for {1}.': '{0} ne répond pas pour {1}.',
  'Send the country alone, or a participant of it.': 'Envoyez le pays seul, ou un participant de ce pays.',
  'The hop is not in a state that allows this.': 'L’étape n’est pas dans un état qui le permette.',
  'The hop has ended.': 'L’étape est terminée.',
  'The hop has its answer; correct it instead.': 'L’étape a sa réponse ; corrigez-la plutôt.',
  'The requester recalled the hop.': 'Le demandeur a rappelé l’étape.',
  'The question put to the requester is still open.': 'La question posée au demandeur est encore ouverte.',
  'No question is open on this hop.': 'Aucune question n’est ouverte sur cette étape.',
  'It was asked already in this trace, is about to be, or is the requester itself.':
    'Il a déjà été interrogé dans ce traçage, va l’être, ou est le demandeur lui-même.',
  'The chain of hops would be longer than six.': 'La chaîne d’étapes dépasserait six.',
  'No active participant answers under this name.': 'Aucun participant actif ne répond sous ce nom.',
  'The participant accepts nothing from this requester.': 'Le participant n’accepte rien de ce demandeur.',
  'The participant has no channel that the hub can use.':
    'Le participant n’a pas de canal que le hub puisse utiliser.',
  'No participant has this id.': 'Aucun participant n’a cet identifiant.',
  'Send an id of /v1/participants.': 'Envoyez un identifiant de /v1/participants.',
  "Another participant's routes are shown to the role operator only.":
    'Les acheminements d’un autre participant ne sont montrés qu’au rôle operator.',
  'No trace of yours has this id.': 'Aucun de vos traçages n’a cet identifiant.',
  'Send the id of one of your own traces; a new one is known here in a moment.':
    'Envoyez l’identifiant d’un de vos traçages ; un nouveau est connu ici dans un instant.',
  'No participant has answered and the firearm is not of your own country.':
    'Aucun participant n’a répondu et l’arme n’est pas de votre pays.',
  'Wait for an answer, or close as UNSOLVED.': 'Attendez une réponse, ou clôturez en UNSOLVED.',
  'Nobody was asked, so nobody failed to respond.':
    'Personne n’a été interrogé, donc personne n’a manqué de répondre.',
  'Close as UNSOLVED.': 'Clôturez en UNSOLVED.',
  'A participant has answered or refused.': 'Un participant a répondu ou refusé.',
  'Close as SOLVED, PARTLY_SOLVED or UNSOLVED.': 'Clôturez en SOLVED, PARTLY_SOLVED ou UNSOLVED.',
  'Name the other trace of your own that is the first of the two.':
    'Nommez l’autre de vos traçages, le premier des deux.',
  'Only the outcome DUPLICATE names another trace.': 'Seule l’issue DUPLICATE nomme un autre traçage.',
  'DUPLICATE needs the other trace.': 'DUPLICATE exige l’autre traçage.',
  'A trace is no duplicate of itself.': 'Un traçage n’est pas le double de lui-même.',
  'You have no such trace.': 'Vous n’avez pas de tel traçage.',
  'Say why; it is kept with the operation.': 'Dites pourquoi ; c’est gardé avec l’opération.',
  '1 parameter cannot be used.': '1 paramètre est inutilisable.',
  '{0} parameters cannot be used.': '{0} paramètres sont inutilisables.',
  'The body broke off before its end.': 'Le corps s’est interrompu avant sa fin.',
  'This header is missing.': 'Cet en-tête manque.',
  'Send a new key, such as a UUID, for each command.':
    'Envoyez une nouvelle clé, comme un UUID, pour chaque commande.',
  'This is no key.': 'Ce n’est pas une clé.',
  'Send 1 to 64 characters of A-Z a-z 0-9 . _ ~ - (a UUID will do).':
    'Envoyez 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ - (un UUID convient).',
  'This disclosure has to be justified.': 'Cette divulgation doit être justifiée.',
  'This is no intended use.': 'Ce n’est pas un usage prévu.',
  'This is no ETag.': 'Ce n’est pas un ETag.',
  'Get the resource and send its ETag, or If-None-Match: * to create it.':
    'Lisez la ressource et envoyez son ETag, ou If-None-Match: * pour la créer.',
  'You accepted this answer: it cannot be returned any more.':
    'Vous avez accepté cette réponse : elle ne peut plus être renvoyée.',
  'The trace has ended: no country is added to it any more.':
    'Le traçage est terminé : aucun pays n’y est plus ajouté.',
  'The trace is {0}: this command is not possible now.':
    'Le traçage est {0} : cette commande n’est pas possible maintenant.',
  'The trace is {0}: it takes this command no more.':
    'Le traçage est {0} : il n’accepte plus cette commande.',
};

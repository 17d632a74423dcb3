import type { Catalogue } from './catalogue.js';

/** Texts of the hub in Spanish. */
export const ES: Catalogue = {
  ' or ': ' o ',
  '{0} is no answer.': '{0} no es una respuesta.',
  'POST it to /v1/hops/{id}/{0}.': 'Envíelo por POST a /v1/hops/{id}/{0}.',
  '{0} needs this.': '{0} lo exige.',
  'A partial answer needs this.': 'Una respuesta parcial lo exige.',
  'The result PARTIAL is a partial answer.': 'El resultado PARTIAL es una respuesta parcial.',
  'Send true, or another result.': 'Envíe true u otro resultado.',
  'Say what is withheld.': 'Diga qué se retiene.',
  'Say why something is withheld.': 'Diga por qué se retiene algo.',
  'Name the country or countries of export.': 'Nombre el país o los países de exportación.',
  'Send the record that was hit.': 'Envíe el registro que coincide.',
  'Say what the firearm is, as far as you can tell.': 'Diga qué arma es, hasta donde lo sepa.',
  'Send your own reference of the request that this repeats.':
    'Envíe su propia referencia de la solicitud que esta repite.',
  'This and {0} exclude each other.': 'Esto y {0} se excluyen.',
  'Send this or {0}, not both.': 'Envíe esto o {0}, no ambos.',
  'Neither this nor {0} is there.': 'No está ni esto ni {0}.',
  'Send this or {0}.': 'Envíe esto o {0}.',
  'DUPLICATE needs the trace that this one repeats.': 'DUPLICATE exige el rastreo que este repite.',
  'Send the id of your trace.': 'Envíe el identificador de su rastreo.',
  'Only DUPLICATE names another trace.': 'Solo DUPLICATE nombra otro rastreo.',
  'Leave it out, or send DUPLICATE.': 'Omítalo o envíe DUPLICATE.',
  'Send the serial only; put other stamps under otherMarkings.':
    'Envíe solo el número de serie; ponga las demás marcas en otherMarkings.',
  'A serial that is {0} has characters.': 'Un número de serie {0} tiene caracteres.',
  'Send the serial as read, or another condition.': 'Envíe el número como se leyó, u otra condición.',
  'The condition NONE says that there is no serial.': 'La condición NONE dice que no hay número de serie.',
  'Leave the serial out, or send another condition.': 'Omita el número o envíe otra condición.',
  'Say how the serial stands on the firearm.': 'Diga en qué condición está el número en el arma.',
  'Say why the answer is expected on that day.': 'Diga por qué se espera la respuesta ese día.',
  'Nothing is asked.': 'No se pregunta nada.',
  'Send a question, or a result that says what is wrong.':
    'Envíe una pregunta, o un resultado que diga qué está mal.',
  'Nothing is supplied.': 'No se aporta nada.',
  'Send a text, a corrected requestVersion or attachments.':
    'Envíe un texto, un requestVersion corregido o anexos.',
  'Say until when.': 'Diga hasta cuándo.',
  'Say why you are not competent.': 'Diga por qué no es competente.',
  'Say what was corrected and why.': 'Diga qué se corrigió y por qué.',
  'Say why the hop is recalled.': 'Diga por qué se retira la etapa.',
  'Name the version of the answer that you read.': 'Indique la versión de la respuesta que leyó.',
  'Say what is missing.': 'Diga qué falta.',
  '{0} names; at most {1}.': '{0} nombres; como máximo {1}.',
  'Send at most {0}.': 'Envíe como máximo {0}.',
  'A name or path is too long; at most {0}.': 'Un nombre o una ruta es demasiado largo; como máximo {0}.',
  'Shorten it.': 'Acórtelo.',
  'H3 says nothing without its text.': 'H3 no dice nada sin su texto.',
  'Say what the handling restriction is.': 'Diga cuál es la restricción de tratamiento.',
  'Say why the outcome changes.': 'Diga por qué cambia el resultado.',
  'Say why this country is likely to know.': 'Diga por qué es probable que este país lo sepa.',
  'Name one of the participants of the referral.': 'Nombre a uno de los participantes de la continuación.',
  'Say why the referral is rejected.': 'Diga por qué se rechaza la continuación.',
  'Say why this participant is asked.': 'Diga por qué se pregunta a este participante.',
  'Send the country where the firearm was recovered.': 'Envíe el país donde se recuperó el arma.',
  'Send the day of recovery.': 'Envíe el día de la recuperación.',
  'LISTED needs its list.': 'LISTED exige su lista.',
  'Name the participants that are approved beforehand, or send NONE.':
    'Nombre a los participantes aprobados de antemano o envíe NONE.',
  'NONE and a list contradict each other.': 'NONE y una lista se contradicen.',
  'Send LISTED, or an empty list.': 'Envíe LISTED o una lista vacía.',
  "Send the sender's own reference.": 'Envíe la referencia propia del remitente.',
  'URGENT needs its reason.': 'URGENT exige su motivo.',
  'Say why it is urgent, or send ROUTINE.': 'Diga por qué es urgente o envíe ROUTINE.',
  'Send it.': 'Envíelo.',
  'More than {0} levels.': 'Más de {0} niveles.',
  'Nest objects and lists at most {0} deep.': 'Anide objetos y listas hasta {0} niveles.',
  'This is missing.': 'Falta esto.',
  'Send one of {0}.': 'Envíe uno de {0}.',
  '{0} is no code of this list.': '{0} no es un código de esta lista.',
  'This is no code of the list.': 'No es un código de la lista.',
  '{0} is no country code.': '{0} no es un código de país.',
  'Send ISO 3166-1 alpha-2 in capitals, SU YU CS DD XK for these, or ZZ if unknown.':
    'Envíe ISO 3166-1 alfa-2 en mayúsculas, SU YU CS DD XK para estos, o ZZ si se desconoce.',
  'This is no such date or time.': 'No es tal fecha u hora.',
  'Send {0}.': 'Envíe {0}.',
  '{0} lies after today.': '{0} es posterior a hoy.',
  'Send the day on which it happened.': 'Envíe el día en que ocurrió.',
  '{0} lies ahead.': '{0} está en el futuro.',
  'Send when it happened, and check the clock of the sender.':
    'Envíe cuándo ocurrió y compruebe el reloj del remitente.',
  '{0} is not within {1} days from today.': '{0} no está dentro de {1} días a partir de hoy.',
  'Send a date from today to {0}.': 'Envíe una fecha desde hoy hasta {0}.',
  '{0} is not between {1} and {2}.': '{0} no está entre {1} y {2}.',
  'Send a number from {0} to {1}.': 'Envíe un número de {0} a {1}.',
  '{0} lies after this year.': '{0} es posterior a este año.',
  'Send the year as marked, or leave it out.': 'Envíe el año como está marcado u omítalo.',
  'Values sealed by the sender are reserved.': 'Los valores sellados por el remitente están reservados.',
  'Send {0} in clear over TLS.': 'Envíe {0} en claro por TLS.',
  'This is {0}.': 'Esto es {0}.',
  'Control character U+{0}.': 'Carácter de control U+{0}.',
  'A control character.': 'Un carácter de control.',
  'Remove control characters other than TAB, LF and CR.':
    'Quite los caracteres de control distintos de TAB, LF y CR.',
  'Half of a surrogate pair.': 'Medio par sustituto.',
  'Send whole Unicode characters.': 'Envíe caracteres Unicode enteros.',
  'Shorten it to {0} characters.': 'Acórtelo a {0} caracteres.',
  '{0} characters; at most {1}.': '{0} caracteres; como máximo {1}.',
  'The form is not right.': 'La forma no es correcta.',
  '{0} elements; at most {1}.': '{0} elementos; como máximo {1}.',
  'An element of the list is blank.': 'Un elemento de la lista está en blanco.',
  'Leave blank elements out.': 'Omita los elementos en blanco.',
  'An element of the list is null.': 'Un elemento de la lista es nulo.',
  'Leave empty elements out.': 'Omita los elementos nulos.',
  'Leave it out.': 'Omítalo.',
  'Leave it out, or did you mean "{0}"?': 'Omítalo, ¿o quiso decir «{0}»?',
  'There is no such member.': 'No existe tal miembro.',
  'There is no such parameter.': 'No existe tal parámetro.',
  'Leave it out: this address takes no parameters.': 'Omítalo: esta dirección no admite parámetros.',
  'Known: {0}.': 'Conocidos: {0}.',
  'It is there more than once.': 'Está más de una vez.',
  'Send it once.': 'Envíelo una vez.',
  'This is no whole number.': 'No es un número entero.',
  'This is neither true nor false.': 'No es ni true ni false.',
  'Send true or false.': 'Envíe true o false.',
  'This is no instant of RFC 3339 with its offset.': 'No es un instante RFC 3339 con su desfase.',
  'Send for example 2026-11-23T10:15:00Z; in a URL write + as %2B.':
    'Envíe por ejemplo 2026-11-23T10:15:00Z; en una URL escriba + como %2B.',
  'This is no date.': 'No es una fecha.',
  'Send YYYY-MM-DD.': 'Envíe AAAA-MM-DD.',
  'The header {0} cannot be used.': 'La cabecera {0} no se puede usar.',
  'a text': 'un texto',
  'a number': 'un número',
  'a whole number': 'un número entero',
  'a year of four digits': 'un año de cuatro cifras',
  'a list': 'una lista',
  'an object': 'un objeto',
  'a country code of two letters': 'un código de país de dos letras',
  'a date as YYYY-MM-DD': 'una fecha como AAAA-MM-DD',
  'an instant of RFC 3339 with its offset, such as 2026-11-20T14:30:00Z':
    'un instante RFC 3339 con su desfase, como 2026-11-20T14:30:00Z',
  'the id of a participant, such as AT-NCB': 'el identificador de un participante, como AT-NCB',
  'an id as the hub gave it: a UUID in lower case':
    'un identificador como lo dio el hub: un UUID en minúsculas',
  'a language tag of BCP 47, such as pt-BR': 'una etiqueta de idioma BCP 47, como pt-BR',
  'a SHA-256 of 64 hexadecimal digits': 'un SHA-256 de 64 dígitos hexadecimales',
  'a duration of ISO 8601, such as P5D or PT72H': 'una duración ISO 8601, como P5D o PT72H',
  'a pointer into the request, such as #/firearm/serial/raw':
    'un puntero a la solicitud, como #/firearm/serial/raw',
  'ten digits': 'diez cifras',
  'Part of the serial could not be read; most registers search whole serials only.':
    'Parte del número no se pudo leer; la mayoría de los registros solo buscan números enteros.',
  'Have a laboratory restore the serial, or read it again on barrel, slide and frame.':
    'Haga que un laboratorio restaure el número, o léalo otra vez en cañón, corredera y armazón.',
  'No serial: few registers can find a firearm without it.':
    'Sin número: pocos registros encuentran un arma sin él.',
  'Look for a serial on other parts, and describe every other marking.':
    'Busque un número en otras piezas y describa todas las demás marcas.',
  'Have a laboratory restore the serial, and send serials of other parts under components.':
    'Haga que un laboratorio restaure el número y envíe los números de otras piezas en components.',
  '"{0}" is not in the maker table.': '«{0}» no está en la tabla de fabricantes.',
  'Send the name exactly as stamped, or a photograph of the marking.':
    'Envíe el nombre exactamente como está estampado, o una foto de la marca.',
  'No maker was read: the country to ask cannot be told from a table.':
    'No se leyó fabricante: la tabla no puede decir a qué país preguntar.',
  'No maker was read; taken to be {0} from the other marks.':
    'No se leyó fabricante; por las demás marcas se toma por {0}.',
  "Read the maker's name on frame, slide and barrel, and send it as stamped.":
    'Lea el nombre del fabricante en armazón, corredera y cañón, y envíelo como está.',
  '{0} is a design made in many countries, not a maker.':
    '{0} es un diseño fabricado en muchos países, no un fabricante.',
  "Send the factory's mark, the script of the selector's letters and the year.":
    'Envíe la marca de la fábrica, la escritura de las letras del selector y el año.',
  'No model: makers repeat serials across models.':
    'Sin modelo: los fabricantes repiten números entre modelos.',
  'Send the model as stamped.': 'Envíe el modelo como está estampado.',
  'No calibre: makers repeat serials across calibres.':
    'Sin calibre: los fabricantes repiten números entre calibres.',
  'Send the calibre as stamped.': 'Envíe el calibre como está estampado.',
  '"{0}" is not in the calibre table.': '«{0}» no está en la tabla de calibres.',
  'Send the calibre as stamped on the barrel.': 'Envíe el calibre como está estampado en el cañón.',
  'The type of firearm is not known.': 'No se conoce el tipo de arma.',
  'Send the NCIC type code, or your own word under typeAsRead.':
    'Envíe el código de tipo NCIC, o su propia palabra en typeAsRead.',
  '{0} is not known to have made firearms in {1}, only in {2}.':
    'No se sabe que {0} fabricara armas en {1}, solo en {2}.',
  'Check the stamp on the gun itself: it may be an importer, a copy or a licence mark.':
    'Compruebe la marca en el arma misma: puede ser un importador, una copia o una marca de licencia.',
  'Made before {0}: records are seldom kept that long.':
    'Fabricada antes de {0}: rara vez se guardan registros tanto tiempo.',
  'Check the year; send the trace all the same if the case needs it.':
    'Compruebe el año; envíe de todos modos el rastreo si el caso lo requiere.',
  'The firearm was sold outside the country that made it, but no import mark was sent.':
    'El arma se vendió fuera del país que la fabricó, pero no se envió marca de importación.',
  "Look on barrel, slide and frame for an importer's name, city and year.":
    'Busque en cañón, corredera y armazón el nombre, la ciudad y el año de un importador.',
  'Made by no factory: no country of manufacture can know it.':
    'No la hizo ninguna fábrica: ningún país de fabricación puede conocerla.',
  'Send the marks and serials of bought parts (barrel, slide, kit) under components and otherMarkings.':
    'Envíe las marcas y números de piezas compradas (cañón, corredera, kit) en components y otherMarkings.',
  'What was read also stands for this cartridge.': 'Lo leído vale también para este cartucho.',
  'The serial has the form "{0}".': 'El número tiene la forma «{0}».',
  '"{0}" begins with {1}.': '«{0}» empieza por {1}.',
  '"{0}" contains {1}.': '«{0}» contiene {1}.',
  '"{0}" is one letter from {1}.': '«{0}» está a una letra de {1}.',
  '"{0}" is {1} in the maker table.': '«{0}» es {1} en la tabla de fabricantes.',
  'No maker was read; the serial has the form "{0}".':
    'No se leyó fabricante; el número tiene la forma «{0}».',
  'No maker was read; "{0}" is a {1}.': 'No se leyó fabricante; «{0}» es un {1}.',
  '{0} succeeds {1}.': '{0} sucede a {1}.',
  'It was asked already.': 'Ya fue preguntado.',
  'The requester excluded it.': 'El solicitante lo excluyó.',
  'It has no participant.': 'No tiene participante.',
  'Its participant is suspended.': 'Su participante está suspendido.',
  'Its participant takes no requests from this requester.':
    'Su participante no acepta solicitudes de este solicitante.',
  'Its participant cannot be reached by this channel.': 'A su participante no se llega por este canal.',
  "It is the requester's own country.": 'Es el propio país del solicitante.',
  'Stamped as made in {0}: {1} can name the first buyer.':
    'Marcada como hecha en {0}: {1} puede nombrar al primer comprador.',
  'Stamped as made in {0}, without a maker that the table knows.':
    'Marcada como hecha en {0}, sin fabricante que la tabla conozca.',
  'Stamped as made in {0}, where {1} is not known to have worked.':
    'Marcada como hecha en {0}, donde no se sabe que {1} trabajara.',
  '{0} is stamped, and {1} worked there.': '{0} está marcado, y {1} trabajó allí.',
  '{0}: made in {1} with weight {2} in the maker table.':
    '{0}: hecha en {1} con peso {2} en la tabla de fabricantes.',
  "The serial's form ({0})": 'La forma del número ({0})',
  'Maker table: {0} most probably made it in {1}.':
    'Tabla de fabricantes: {0} la hizo muy probablemente en {1}.',
  'Maker table: {0} perhaps made it in {1}.': 'Tabla de fabricantes: {0} la hizo quizá en {1}.',
  '{0} recorded this firearm as lost or stolen.': '{0} registró esta arma como perdida o robada.',
  'US import mark of {0}: {1} knows the first buyer.':
    'Marca de importación de EE. UU. de {0}: {1} conoce al primer comprador.',
  'US import mark: {0} knows the first buyer.':
    'Marca de importación de EE. UU.: {0} conoce al primer comprador.',
  'Import mark of {0}, {1}: {2} knows the first buyer.':
    'Marca de importación de {0}, {1}: {2} conoce al primer comprador.',
  'Import mark of {0}: {1} knows the first buyer.':
    'Marca de importación de {0}: {1} conoce al primer comprador.',
  'US import mark of {0}, older than the latest.':
    'Marca de importación de EE. UU. de {0}, anterior a la última.',
  'US import mark, older than the latest.': 'Marca de importación de EE. UU., anterior a la última.',
  'Import mark of {0}, {1}, older than the latest.':
    'Marca de importación de {0}, {1}, anterior a la última.',
  'Import mark of {0}, older than the latest.': 'Marca de importación de {0}, anterior a la última.',
  'Mark of a public body of {0}: its stock list knows the firearm.':
    'Marca de un organismo público de {0}: su inventario conoce el arma.',
  'Civil proof mark of {0}: the firearm was proved or sold there.':
    'Marca civil de prueba de {0}: el arma se probó o vendió allí.',
  'Nothing on the firearm tells a country: the identification desk looks at it.':
    'Nada en el arma indica un país: la mesa de identificación la examina.',
  "That is the requester's own country: its own register comes first.":
    'Es el propio país del solicitante: su propio registro va primero.',
  'No participant can be asked; the best candidate is {0}. The routing desk decides.':
    'No se puede preguntar a ningún participante; el mejor candidato es {0}. Decide la mesa de encaminamiento.',
  '{0} redirected the request to {1}.': '{0} redirigió la solicitud a {1}.',
  '{0} answered {1} and named {2}.': '{0} respondió {1} y nombró a {2}.',
  'A JSON body may have {0} bytes (1 MiB).': 'Un cuerpo JSON puede tener {0} bytes (1 MiB).',
  'The body is not valid UTF-8.': 'El cuerpo no es UTF-8 válido.',
  'The body is empty; send a JSON object.': 'El cuerpo está vacío; envíe un objeto JSON.',
  'The body is not valid JSON.': 'El cuerpo no es JSON válido.',
  'A member name occurs twice in one JSON object.':
    'Un nombre de miembro aparece dos veces en un objeto JSON.',
  'The cursor is none of ours.': 'El cursor no es nuestro.',
  'The cursor belongs to another caller, address or filter.':
    'El cursor pertenece a otro llamante, dirección o filtro.',
  'The cursor is older than 24 hours.': 'El cursor tiene más de 24 horas.',
  'The first request with this Idempotency-Key has not ended yet.':
    'La primera petición con esta Idempotency-Key aún no ha terminado.',
  'This Idempotency-Key belongs to another request.': 'Esta Idempotency-Key pertenece a otra petición.',
  'The resource has changed since you read it; get it again.':
    'El recurso ha cambiado desde que lo leyó; léalo otra vez.',
  'It exists already: send If-Match with its ETag.': 'Ya existe: envíe If-Match con su ETag.',
  'An access token is needed: Authorization: Bearer <JWT>.':
    'Se necesita un token de acceso: Authorization: Bearer <JWT>.',
  'The header Authorization is no bearer token.': 'La cabecera Authorization no es un token Bearer.',
  'The token has expired.': 'El token ha caducado.',
  'The token is not valid.': 'El token no es válido.',
  'The token has no claim participant.': 'El token no tiene la declaración participant.',
  'The token has no claim roles.': 'El token no tiene la declaración roles.',
  'The token has no claim client_id or exp.': 'El token no tiene la declaración client_id o exp.',
  'The token cannot be checked now.': 'El token no se puede comprobar ahora.',
  '{0} is not registered here.': '{0} no está registrado aquí.',
  '{0} is suspended.': '{0} está suspendido.',
  'This needs the role {0}; the token has {1}.': 'Se necesita el rol {0}; el token tiene {1}.',
  'no role that counts': 'ningún rol que cuente',
  'The answer may be {0}.': 'La respuesta puede ser {0}.',
  'The URL may have {0} characters.': 'La URL puede tener {0} caracteres.',
  'Too many requests in this second.': 'Demasiadas peticiones en este segundo.',
  '{0} is not possible here; possible: {1}.': '{0} no es posible aquí; posible: {1}.',
  'Every POST that stores something needs an Idempotency-Key.':
    'Todo POST que guarda algo exige una Idempotency-Key.',
  'Send the ETag as you got it, quoted.': 'Envíe el ETag como lo recibió, entre comillas.',
  'Send If-Match with the ETag of what you have seen; to create by PUT send If-None-Match: *.':
    'Envíe If-Match con el ETag de lo que ha visto; para crear por PUT envíe If-None-Match: *.',
  'Send the body without Content-Encoding.': 'Envíe el cuerpo sin Content-Encoding.',
  'Name the media type of the body: {0}.': 'Indique el tipo de medio del cuerpo: {0}.',
  'The body may be {0}.': 'El cuerpo puede ser {0}.',
  'JSON is sent in UTF-8 only.': 'JSON se envía solo en UTF-8.',
  'The request cannot be read.': 'La petición no se puede leer.',
  'The request is too large.': 'La petición es demasiado grande.',
  'The media type of the body is not read here.': 'Este tipo de medio no se lee aquí.',
  'The hub is busy with this now.': 'El hub está ocupado con esto ahora.',
  'The database is away for a moment.': 'La base de datos no está por un momento.',
  'The hub has failed. The request id helps to find the reason.':
    'El hub ha fallado. El identificador de la petición ayuda a hallar la causa.',
  'There is nothing at this address that you are a party to.':
    'No hay nada en esta dirección de lo que usted sea parte.',
  'Its retention is over: the content was erased, the tombstone stays.':
    'Su conservación terminó: el contenido se borró, solo queda el aviso de borrado (tombstone).',
  '{0}; nothing was stored.': '{0}; no se guardó nada.',
  '1 fault': '1 defecto',
  '{0} faults': '{0} defectos',
  'The clock is being advanced already.': 'El reloj ya se está adelantando.',
  'The clock goes 400 days ahead at most.': 'El reloj se adelanta 400 días como máximo.',
  'The clock goes forward only; it is {0}.': 'El reloj solo avanza; son {0}.',
  'Not every service has followed; the clock stands where it got. Repeat the request with to.':
    'No todos los servicios han seguido; el reloj está donde llegó. Repita la petición con to.',
  'The service behind this path does not answer; ask again.':
    'El servicio de esta ruta no responde; pregunte otra vez.',
  'The rows from line {0} on could not be processed.':
    'Las filas desde la línea {0} no se pudieron procesar.',
  'The batch has ended.': 'El lote ha terminado.',
  'The trace has ended: follow a new lead by a new request with the relation CONTINUES.':
    'El rastreo ha terminado: siga una nueva pista con una nueva solicitud con la relación CONTINUES.',
  '{0} is built in and not to be overwritten.': '{0} es propio del sistema y no se sobrescribe.',
  'Choose another name.': 'Elija otro nombre.',
  'The name in the path has another form.': 'El nombre en la ruta tiene otra forma.',
  'Name it in the path with 1 to 63 letters, digits, - _ and ., a letter or digit first.':
    'Nómbrelo en la ruta con 1 a 63 letras, cifras, - _ y ., primero una letra o cifra.',
  'The path names {0}.': 'La ruta nombra {0}.',
  'Send the same name in the body, or none.': 'Envíe el mismo nombre en el cuerpo, o ninguno.',
  'A quote is never closed.': 'Una comilla no se cierra nunca.',
  'Close it, or double quotes inside quoted cells.':
    'Ciérrela, o duplique las comillas dentro de celdas entre comillas.',
  'The row has more than {0} bytes.': 'La fila tiene más de {0} bytes.',
  'Send a shorter row.': 'Envíe una fila más corta.',
  'Some bytes are no text in UTF-8.': 'Algunos bytes no son texto en UTF-8.',
  'Save the file as UTF-8.': 'Guarde el archivo como UTF-8.',
  'Text stands behind a closing quote.': 'Hay texto tras una comilla de cierre.',
  'Double quotes inside quoted cells.': 'Duplique las comillas dentro de celdas entre comillas.',
  'The row has {0} cells, the header {1}.': 'La fila tiene {0} celdas, la cabecera {1}.',
  'Quote cells that hold the delimiter.': 'Ponga entre comillas las celdas que contienen el separador.',
  'The line is no JSON object.': 'La línea no es un objeto JSON.',
  'Send one JSON object a line.': 'Envíe un objeto JSON por línea.',
  'Send one JSON object a line, in UTF-8.': 'Envíe un objeto JSON por línea, en UTF-8.',
  'This is no XLSX file.': 'No es un archivo XLSX.',
  'An XLSX file may have {0} bytes (64 MiB).': 'Un archivo XLSX puede tener {0} bytes (64 MiB).',
  'This part may have {0} bytes unpacked.': 'Esta parte puede tener {0} bytes descomprimida.',
  'The file has no header.': 'El archivo no tiene cabecera.',
  'Under the mapping {0} the header lacks or cannot use: {1}.':
    'Según el mapeo {0}, a la cabecera le falta o no puede usar: {1}.',
  'Send the date as {0}, the form of the mapping.': 'Envíe la fecha en la forma {0}, la del mapeo.',
  '{0} is no mapping of yours.': '{0} no es un mapeo suyo.',
  'Send tracepost, rio-seizures or the name of a mapping that you have put.':
    'Envíe tracepost, rio-seizures o el nombre de un mapeo que haya guardado.',
  'A batch may have {0} bytes (512 MiB).': 'Un lote puede tener {0} bytes (512 MiB).',
  'A batch may have {0} rows.': 'Un lote puede tener {0} filas.',
  'Too many quotes are never closed: this is no CSV file.':
    'Demasiadas comillas no se cierran: no es un archivo CSV.',
  'Your trace {0} has the same serial and maker, recovered within {1} days.':
    'Su rastreo {0} tiene el mismo número y fabricante, recuperado con menos de {1} días.',
  'If it is the same recovery, withdraw one of the two; else leave both. Relation DUPLICATE links them.':
    'Si es la misma recuperación, retire uno de los dos; si no, deje ambos. La relación DUPLICATE los une.',
  'A request has no value at "{0}".': 'Una solicitud no tiene valor en «{0}».',
  'Send a path such as firearm.serial.raw or firearm.makes.0.raw, or an empty text to leave the column out.':
    'Envíe una ruta como firearm.serial.raw o firearm.makes.0.raw, o un texto vacío para omitir la columna.',
  'The column "{0}" goes there too.': 'La columna «{0}» también va ahí.',
  'Map one column to each path.': 'Asigne una columna a cada ruta.',
  'Dates of this form are not read.': 'No se leen fechas de esta forma.',
  'None of your traces has this id.': 'Ninguno de sus rastreos tiene este identificador.',
  'Send the id of a trace of your own.': 'Envíe el identificador de un rastreo suyo.',
  '{0} is not registered.': '{0} no está registrado.',
  'Send an id from GET /v1/participants.': 'Envíe un identificador de GET /v1/participants.',
  'The body is empty; send a file.': 'El cuerpo está vacío; envíe un archivo.',
  'Too many uploads run at once.': 'Demasiadas cargas a la vez.',
  'A first call takes from, later ones take cursor; both are here.':
    'La primera llamada lleva from, las siguientes cursor; aquí están ambos.',
  'Leave from out, or begin anew without cursor.': 'Omita from, o empiece de nuevo sin cursor.',
  'Events are kept 30 days; start again with from=beginning.':
    'Los eventos se guardan 30 días; empiece de nuevo con from=beginning.',
  'This client has {0} streams open; close one.': 'Este cliente tiene {0} flujos abiertos; cierre uno.',
  'The newest answer is version {0}.': 'La respuesta más reciente es la versión {0}.',
  'The trace has ended; nothing more is asked.': 'El rastreo ha terminado; no se pregunta nada más.',
  'An answer of this hop was returned once already.': 'Una respuesta de esta etapa ya se devolvió una vez.',
  'A deferral has no answer version.': 'Un aplazamiento no tiene versión de respuesta.',
  'Send null.': 'Envíe null.',
  'The answer that is returned is not named.': 'No se indica la respuesta que se devuelve.',
  'Send its version.': 'Envíe su versión.',
  'The request has {0} versions on this hop.': 'La solicitud tiene {0} versiones en esta etapa.',
  'Name the version that you answer.': 'Indique la versión que responde.',
  'The hop is acknowledged already.': 'La etapa ya tiene acuse de recibo.',
  'POST the new date to /v1/hops/{id}/progress-reports.':
    'Envíe la nueva fecha por POST a /v1/hops/{id}/progress-reports.',
  'No hop of this trace with an answer has this id.':
    'Ninguna etapa de este rastreo con respuesta tiene este identificador.',
  'Name hops of this trace that were answered.': 'Nombre etapas de este rastreo que tengan respuesta.',
  'The handling code {0} of the answer of hop {1} forbids to share it.':
    'El código de tratamiento {0} de la respuesta de la etapa {1} prohíbe compartirla.',
  'This is none of the participants of the referral.':
    'No es ninguno de los participantes de la continuación.',
  'Name one of {0}.': 'Nombre uno de {0}.',
  'The referral is {0}.': 'La continuación está {0}.',
  'The referral was approved otherwise.': 'La continuación se aprobó de otra forma.',
  'There is no participant {0}.': 'No hay ningún participante {0}.',
  'Send an id of GET /v1/participants.': 'Envíe un identificador de GET /v1/participants.',
  'The trace is not validated yet.': 'El rastreo aún no está comprobado.',
  'Three hops are open; wait for one to end or recall one.':
    'Hay tres etapas abiertas; espere a que termine una o retire una.',
  '{0} does not answer for {1}.': '{0} no responde por {1}.',
  'Send the country alone, or a participant of it.': 'Envíe solo el país, o un participante de él.',
  'The hop is not in a state that allows this.': 'La etapa no está en un estado que lo permita.',
  'The hop has ended.': 'La etapa ha terminado.',
  'The hop has its answer; correct it instead.': 'La etapa tiene su respuesta; corríjala en su lugar.',
  'The requester recalled the hop.': 'El solicitante retiró la etapa.',
  'The question put to the requester is still open.': 'La pregunta al solicitante sigue abierta.',
  'No question is open on this hop.': 'No hay pregunta abierta en esta etapa.',
  'It was asked already in this trace, is about to be, or is the requester itself.':
    'Ya se le preguntó en este rastreo, se le va a preguntar, o es el propio solicitante.',
  'The chain of hops would be longer than six.': 'La cadena de etapas pasaría de seis.',
  'No active participant answers under this name.': 'Ningún participante activo responde bajo este nombre.',
  'The participant accepts nothing from this requester.':
    'El participante no acepta nada de este solicitante.',
  'The participant has no channel that the hub can use.':
    'El participante no tiene un canal que el hub pueda usar.',
  'No participant has this id.': 'Ningún participante tiene este identificador.',
  'Send an id of /v1/participants.': 'Envíe un identificador de /v1/participants.',
  "Another participant's routes are shown to the role operator only.":
    'Las rutas de otro participante solo se muestran al rol operator.',
  'No trace of yours has this id.': 'Ningún rastreo suyo tiene este identificador.',
  'Send the id of one of your own traces; a new one is known here in a moment.':
    'Envíe el identificador de uno de sus rastreos; uno nuevo se conoce aquí en un momento.',
  'No participant has answered and the firearm is not of your own country.':
    'Ningún participante ha respondido y el arma no es de su propio país.',
  'Wait for an answer, or close as UNSOLVED.': 'Espere una respuesta o cierre como UNSOLVED.',
  'Nobody was asked, so nobody failed to respond.':
    'No se preguntó a nadie, así que nadie dejó de responder.',
  'Close as UNSOLVED.': 'Cierre como UNSOLVED.',
  'A participant has answered or refused.': 'Un participante ha respondido o rehusado.',
  'Close as SOLVED, PARTLY_SOLVED or UNSOLVED.': 'Cierre como SOLVED, PARTLY_SOLVED o UNSOLVED.',
  'Name the other trace of your own that is the first of the two.':
    'Nombre el otro rastreo suyo, el primero de los dos.',
  'Only the outcome DUPLICATE names another trace.': 'Solo el resultado DUPLICATE nombra otro rastreo.',
  'DUPLICATE needs the other trace.': 'DUPLICATE exige el otro rastreo.',
  'A trace is no duplicate of itself.': 'Un rastreo no es duplicado de sí mismo.',
  'You have no such trace.': 'No tiene tal rastreo.',
  'Say why; it is kept with the operation.': 'Diga por qué; se guarda con la operación.',
  '1 parameter cannot be used.': '1 parámetro no se puede usar.',
  '{0} parameters cannot be used.': '{0} parámetros no se pueden usar.',
  'The body broke off before its end.': 'El cuerpo se cortó antes de su fin.',
  'This header is missing.': 'Falta esta cabecera.',
  'Send a new key, such as a UUID, for each command.':
    'Envíe una clave nueva, como un UUID, para cada comando.',
  'This is no key.': 'No es una clave.',
  'Send 1 to 64 characters of A-Z a-z 0-9 . _ ~ - (a UUID will do).':
    'Envíe de 1 a 64 caracteres de A-Z a-z 0-9 . _ ~ - (sirve un UUID).',
  'This disclosure has to be justified.': 'Esta revelación debe justificarse.',
  'This is no intended use.': 'No es un uso previsto.',
  'This is no ETag.': 'No es un ETag.',
  'Get the resource and send its ETag, or If-None-Match: * to create it.':
    'Lea el recurso y envíe su ETag, o If-None-Match: * para crearlo.',
  'You accepted this answer: it cannot be returned any more.':
    'Usted aceptó esta respuesta: ya no se puede devolver.',
  'The trace has ended: no country is added to it any more.':
    'El rastreo ha terminado: ya no se le añade ningún país.',
  'The trace is {0}: this command is not possible now.':
    'El rastreo está {0}: este comando no es posible ahora.',
  'The trace is {0}: it takes this command no more.': 'El rastreo está {0}: ya no acepta este comando.',
};

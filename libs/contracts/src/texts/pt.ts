import type { Catalogue } from './catalogue.js';

/** Texts of the hub in Portuguese. */
export const PT: Catalogue = {
  ' or ': ' ou ',
  '{0} is no answer.': '{0} não é uma resposta.',
  'POST it to /v1/hops/{id}/{0}.': 'Envie-o por POST a /v1/hops/{id}/{0}.',
  '{0} needs this.': '{0} exige isto.',
  'A partial answer needs this.': 'Uma resposta parcial exige isto.',
  'The result PARTIAL is a partial answer.': 'O resultado PARTIAL é uma resposta parcial.',
  'Send true, or another result.': 'Envie true ou outro resultado.',
  'Say what is withheld.': 'Diga o que é retido.',
  'Say why something is withheld.': 'Diga por que algo é retido.',
  'Name the country or countries of export.': 'Indique o país ou os países de exportação.',
  'Send the record that was hit.': 'Envie o registro que coincide.',
  'Say what the firearm is, as far as you can tell.': 'Diga que arma é, até onde souber.',
  'Send your own reference of the request that this repeats.':
    'Envie a sua referência do pedido que este repete.',
  'This and {0} exclude each other.': 'Isto e {0} excluem-se.',
  'Send this or {0}, not both.': 'Envie isto ou {0}, não ambos.',
  'Neither this nor {0} is there.': 'Não há nem isto nem {0}.',
  'Send this or {0}.': 'Envie isto ou {0}.',
  'DUPLICATE needs the trace that this one repeats.': 'DUPLICATE exige o rastreamento que este repete.',
  'Send the id of your trace.': 'Envie o identificador do seu rastreamento.',
  'Only DUPLICATE names another trace.': 'Só DUPLICATE indica outro rastreamento.',
  'Leave it out, or send DUPLICATE.': 'Omita-o ou envie DUPLICATE.',
  'Send the serial only; put other stamps under otherMarkings.':
    'Envie só o número de série; ponha as outras marcas em otherMarkings.',
  'A serial that is {0} has characters.': 'Um número de série {0} tem caracteres.',
  'Send the serial as read, or another condition.': 'Envie o número como foi lido, ou outra condição.',
  'The condition NONE says that there is no serial.': 'A condição NONE diz que não há número de série.',
  'Leave the serial out, or send another condition.': 'Omita o número ou envie outra condição.',
  'Say how the serial stands on the firearm.': 'Diga em que condição está o número na arma.',
  'Say why the answer is expected on that day.': 'Diga por que a resposta é esperada nesse dia.',
  'Nothing is asked.': 'Nada é perguntado.',
  'Send a question, or a result that says what is wrong.':
    'Envie uma pergunta, ou um resultado que diga o que está errado.',
  'Nothing is supplied.': 'Nada é fornecido.',
  'Send a text, a corrected requestVersion or attachments.':
    'Envie um texto, um requestVersion corrigido ou anexos.',
  'Say until when.': 'Diga até quando.',
  'Say why you are not competent.': 'Diga por que não é competente.',
  'Say what was corrected and why.': 'Diga o que foi corrigido e por quê.',
  'Say why the hop is recalled.': 'Diga por que a etapa é revogada.',
  'Name the version of the answer that you read.': 'Indique a versão da resposta que leu.',
  'Say what is missing.': 'Diga o que falta.',
  '{0} names; at most {1}.': '{0} nomes; no máximo {1}.',
  'Send at most {0}.': 'Envie no máximo {0}.',
  'A name or path is too long; at most {0}.': 'Um nome ou caminho é longo demais; no máximo {0}.',
  'Shorten it.': 'Encurte-o.',
  'H3 says nothing without its text.': 'H3 nada diz sem o seu texto.',
  'Say what the handling restriction is.': 'Diga qual é a restrição de tratamento.',
  'Say why the outcome changes.': 'Diga por que o resultado muda.',
  'Say why this country is likely to know.': 'Diga por que este país provavelmente sabe.',
  'Name one of the participants of the referral.': 'Indique um dos participantes da continuação.',
  'Say why the referral is rejected.': 'Diga por que a continuação é rejeitada.',
  'Say why this participant is asked.': 'Diga por que este participante é consultado.',
  'Send the country where the firearm was recovered.': 'Envie o país onde a arma foi recuperada.',
  'Send the day of recovery.': 'Envie o dia da recuperação.',
  'LISTED needs its list.': 'LISTED exige a sua lista.',
  'Name the participants that are approved beforehand, or send NONE.':
    'Indique os participantes aprovados de antemão ou envie NONE.',
  'NONE and a list contradict each other.': 'NONE e uma lista contradizem-se.',
  'Send LISTED, or an empty list.': 'Envie LISTED ou uma lista vazia.',
  "Send the sender's own reference.": 'Envie a referência própria do remetente.',
  'URGENT needs its reason.': 'URGENT exige o seu motivo.',
  'Say why it is urgent, or send ROUTINE.': 'Diga por que é urgente ou envie ROUTINE.',
  'Send it.': 'Envie-o.',
  'More than {0} levels.': 'Mais de {0} níveis.',
  'Nest objects and lists at most {0} deep.': 'Aninhe objetos e listas até {0} níveis.',
  'This is missing.': 'Falta isto.',
  'Send one of {0}.': 'Envie um de {0}.',
  '{0} is no code of this list.': '{0} não é um código desta lista.',
  'This is no code of the list.': 'Não é um código da lista.',
  '{0} is no country code.': '{0} não é um código de país.',
  'Send ISO 3166-1 alpha-2 in capitals, SU YU CS DD XK for these, or ZZ if unknown.':
    'Envie ISO 3166-1 alfa-2 em maiúsculas, SU YU CS DD XK para estes, ou ZZ se desconhecido.',
  'This is no such date or time.': 'Não é tal data ou hora.',
  'Send {0}.': 'Envie {0}.',
  '{0} lies after today.': '{0} é posterior a hoje.',
  'Send the day on which it happened.': 'Envie o dia em que aconteceu.',
  '{0} lies ahead.': '{0} está no futuro.',
  'Send when it happened, and check the clock of the sender.':
    'Envie quando aconteceu e verifique o relógio do remetente.',
  '{0} is not within {1} days from today.': '{0} não está dentro de {1} dias a partir de hoje.',
  'Send a date from today to {0}.': 'Envie uma data de hoje até {0}.',
  '{0} is not between {1} and {2}.': '{0} não está entre {1} e {2}.',
  'Send a number from {0} to {1}.': 'Envie um número de {0} a {1}.',
  '{0} lies after this year.': '{0} é posterior a este ano.',
  'Send the year as marked, or leave it out.': 'Envie o ano como está marcado ou omita-o.',
  'Values sealed by the sender are reserved.': 'Valores selados pelo remetente estão reservados.',
  'Send {0} in clear over TLS.': 'Envie {0} em claro por TLS.',
  'This is {0}.': 'Isto é {0}.',
  'Control character U+{0}.': 'Caractere de controle U+{0}.',
  'A control character.': 'Um caractere de controle.',
  'Remove control characters other than TAB, LF and CR.':
    'Retire os caracteres de controle que não sejam TAB, LF e CR.',
  'Half of a surrogate pair.': 'Metade de um par substituto.',
  'Send whole Unicode characters.': 'Envie caracteres Unicode inteiros.',
  'Shorten it to {0} characters.': 'Encurte-o a {0} caracteres.',
  '{0} characters; at most {1}.': '{0} caracteres; no máximo {1}.',
  'The form is not right.': 'A forma não está certa.',
  '{0} elements; at most {1}.': '{0} elementos; no máximo {1}.',
  'An element of the list is blank.': 'Um elemento da lista está em branco.',
  'Leave blank elements out.': 'Omita os elementos em branco.',
  'An element of the list is null.': 'Um elemento da lista é nulo.',
  'Leave empty elements out.': 'Omita os elementos nulos.',
  'Leave it out.': 'Omita-o.',
  'Leave it out, or did you mean "{0}"?': 'Omita-o, ou quis dizer "{0}"?',
  'There is no such member.': 'Não existe tal membro.',
  'There is no such parameter.': 'Não existe tal parâmetro.',
  'Leave it out: this address takes no parameters.': 'Omita-o: este endereço não aceita parâmetros.',
  'Known: {0}.': 'Conhecidos: {0}.',
  'It is there more than once.': 'Está mais de uma vez.',
  'Send it once.': 'Envie-o uma vez.',
  'This is no whole number.': 'Não é um número inteiro.',
  'This is neither true nor false.': 'Não é nem true nem false.',
  'Send true or false.': 'Envie true ou false.',
  'This is no instant of RFC 3339 with its offset.': 'Não é um instante RFC 3339 com o seu deslocamento.',
  'Send for example 2026-11-23T10:15:00Z; in a URL write + as %2B.':
    'Envie por exemplo 2026-11-23T10:15:00Z; numa URL escreva + como %2B.',
  'This is no date.': 'Não é uma data.',
  'Send YYYY-MM-DD.': 'Envie AAAA-MM-DD.',
  'The header {0} cannot be used.': 'O cabeçalho {0} não pode ser usado.',
  'a text': 'um texto',
  'a number': 'um número',
  'a whole number': 'um número inteiro',
  'a year of four digits': 'um ano de quatro algarismos',
  'a list': 'uma lista',
  'an object': 'um objeto',
  'a country code of two letters': 'um código de país de duas letras',
  'a date as YYYY-MM-DD': 'uma data como AAAA-MM-DD',
  'an instant of RFC 3339 with its offset, such as 2026-11-20T14:30:00Z':
    'um instante RFC 3339 com o seu deslocamento, como 2026-11-20T14:30:00Z',
  'the id of a participant, such as AT-NCB': 'o identificador de um participante, como AT-NCB',
  'an id as the hub gave it: a UUID in lower case':
    'um identificador como o hub o deu: um UUID em minúsculas',
  'a language tag of BCP 47, such as pt-BR': 'uma etiqueta de idioma BCP 47, como pt-BR',
  'a SHA-256 of 64 hexadecimal digits': 'um SHA-256 de 64 dígitos hexadecimais',
  'a duration of ISO 8601, such as P5D or PT72H': 'uma duração ISO 8601, como P5D ou PT72H',
  'a pointer into the request, such as #/firearm/serial/raw':
    'um ponteiro para o pedido, como #/firearm/serial/raw',
  'ten digits': 'dez algarismos',
  'Part of the serial could not be read; most registers search whole serials only.':
    'Parte do número não pôde ser lida; a maioria dos registros só busca números inteiros.',
  'Have a laboratory restore the serial, or read it again on barrel, slide and frame.':
    'Mande um laboratório restaurar o número, ou leia-o de novo no cano, no ferrolho e na armação.',
  'No serial: few registers can find a firearm without it.':
    'Sem número: poucos registros encontram uma arma sem ele.',
  'Look for a serial on other parts, and describe every other marking.':
    'Procure um número em outras peças e descreva todas as outras marcas.',
  'Have a laboratory restore the serial, and send serials of other parts under components.':
    'Mande um laboratório restaurar o número e envie os números de outras peças em components.',
  '"{0}" is not in the maker table.': '"{0}" não está na tabela de fabricantes.',
  'Send the name exactly as stamped, or a photograph of the marking.':
    'Envie o nome exatamente como está gravado, ou uma foto da marca.',
  'No maker was read: the country to ask cannot be told from a table.':
    'Nenhum fabricante foi lido: a tabela não pode dizer a que país perguntar.',
  'No maker was read; taken to be {0} from the other marks.':
    'Nenhum fabricante foi lido; pelas outras marcas, supõe-se {0}.',
  "Read the maker's name on frame, slide and barrel, and send it as stamped.":
    'Leia o nome do fabricante na armação, no ferrolho e no cano, e envie-o como está.',
  '{0} is a design made in many countries, not a maker.':
    '{0} é um projeto fabricado em muitos países, não um fabricante.',
  "Send the factory's mark, the script of the selector's letters and the year.":
    'Envie a marca da fábrica, a escrita das letras do seletor e o ano.',
  'No model: makers repeat serials across models.':
    'Sem modelo: os fabricantes repetem números entre modelos.',
  'Send the model as stamped.': 'Envie o modelo como está gravado.',
  'No calibre: makers repeat serials across calibres.':
    'Sem calibre: os fabricantes repetem números entre calibres.',
  'Send the calibre as stamped.': 'Envie o calibre como está gravado.',
  '"{0}" is not in the calibre table.': '"{0}" não está na tabela de calibres.',
  'Send the calibre as stamped on the barrel.': 'Envie o calibre como está gravado no cano.',
  'The type of firearm is not known.': 'O tipo de arma não é conhecido.',
  'Send the NCIC type code, or your own word under typeAsRead.':
    'Envie o código de tipo NCIC, ou a sua própria palavra em typeAsRead.',
  '{0} is not known to have made firearms in {1}, only in {2}.':
    'Não consta que {0} tenha fabricado armas em {1}, só em {2}.',
  'Check the stamp on the gun itself: it may be an importer, a copy or a licence mark.':
    'Verifique a marca na própria arma: pode ser um importador, uma cópia ou uma marca de licença.',
  'Made before {0}: records are seldom kept that long.':
    'Fabricada antes de {0}: raramente se guardam registros tanto tempo.',
  'Check the year; send the trace all the same if the case needs it.':
    'Verifique o ano; envie o rastreamento mesmo assim se o caso exigir.',
  'The firearm was sold outside the country that made it, but no import mark was sent.':
    'A arma foi vendida fora do país que a fabricou, mas nenhuma marca de importação foi enviada.',
  "Look on barrel, slide and frame for an importer's name, city and year.":
    'Procure no cano, no ferrolho e na armação o nome, a cidade e o ano de um importador.',
  'Made by no factory: no country of manufacture can know it.':
    'Não foi feita por fábrica: nenhum país de fabricação pode conhecê-la.',
  'Send the marks and serials of bought parts (barrel, slide, kit) under components and otherMarkings.':
    'Envie as marcas e números de peças compradas (cano, ferrolho, kit) em components e otherMarkings.',
  'What was read also stands for this cartridge.': 'O que foi lido vale também para este cartucho.',
  'The serial has the form "{0}".': 'O número tem a forma "{0}".',
  '"{0}" begins with {1}.': '"{0}" começa por {1}.',
  '"{0}" contains {1}.': '"{0}" contém {1}.',
  '"{0}" is one letter from {1}.': '"{0}" está a uma letra de {1}.',
  '"{0}" is {1} in the maker table.': '"{0}" é {1} na tabela de fabricantes.',
  'No maker was read; the serial has the form "{0}".':
    'Nenhum fabricante foi lido; o número tem a forma "{0}".',
  'No maker was read; "{0}" is a {1}.': 'Nenhum fabricante foi lido; "{0}" é um {1}.',
  '{0} succeeds {1}.': '{0} sucede a {1}.',
  'It was asked already.': 'Já foi consultado.',
  'The requester excluded it.': 'O solicitante o excluiu.',
  'It has no participant.': 'Não tem participante.',
  'Its participant is suspended.': 'O seu participante está suspenso.',
  'Its participant takes no requests from this requester.':
    'O seu participante não aceita pedidos deste solicitante.',
  'Its participant cannot be reached by this channel.': 'O seu participante não é alcançável por este canal.',
  "It is the requester's own country.": 'É o próprio país do solicitante.',
  'Stamped as made in {0}: {1} can name the first buyer.':
    'Marcada como feita em {0}: {1} pode indicar o primeiro comprador.',
  'Stamped as made in {0}, without a maker that the table knows.':
    'Marcada como feita em {0}, sem fabricante que a tabela conheça.',
  'Stamped as made in {0}, where {1} is not known to have worked.':
    'Marcada como feita em {0}, onde não consta que {1} tenha trabalhado.',
  '{0} is stamped, and {1} worked there.': '{0} está marcado, e {1} trabalhou lá.',
  '{0}: made in {1} with weight {2} in the maker table.':
    '{0}: feita em {1} com peso {2} na tabela de fabricantes.',
  "The serial's form ({0})": 'A forma do número ({0})',
  'Maker table: {0} most probably made it in {1}.':
    'Tabela de fabricantes: {0} fabricou-a muito provavelmente em {1}.',
  'Maker table: {0} perhaps made it in {1}.': 'Tabela de fabricantes: {0} talvez a tenha fabricado em {1}.',
  '{0} recorded this firearm as lost or stolen.': '{0} registrou esta arma como perdida ou roubada.',
  'US import mark of {0}: {1} knows the first buyer.':
    'Marca de importação dos EUA de {0}: {1} conhece o primeiro comprador.',
  'US import mark: {0} knows the first buyer.':
    'Marca de importação dos EUA: {0} conhece o primeiro comprador.',
  'Import mark of {0}, {1}: {2} knows the first buyer.':
    'Marca de importação de {0}, {1}: {2} conhece o primeiro comprador.',
  'Import mark of {0}: {1} knows the first buyer.':
    'Marca de importação de {0}: {1} conhece o primeiro comprador.',
  'US import mark of {0}, older than the latest.': 'Marca de importação dos EUA de {0}, anterior à última.',
  'US import mark, older than the latest.': 'Marca de importação dos EUA, anterior à última.',
  'Import mark of {0}, {1}, older than the latest.': 'Marca de importação de {0}, {1}, anterior à última.',
  'Import mark of {0}, older than the latest.': 'Marca de importação de {0}, anterior à última.',
  'Mark of a public body of {0}: its stock list knows the firearm.':
    'Marca de um órgão público de {0}: o seu inventário conhece a arma.',
  'Civil proof mark of {0}: the firearm was proved or sold there.':
    'Marca civil de prova de {0}: a arma foi provada ou vendida lá.',
  'Nothing on the firearm tells a country: the identification desk looks at it.':
    'Nada na arma indica um país: a mesa de identificação a examina.',
  "That is the requester's own country: its own register comes first.":
    'É o próprio país do solicitante: o seu próprio registro vem primeiro.',
  'No participant can be asked; the best candidate is {0}. The routing desk decides.':
    'Nenhum participante pode ser consultado; o melhor candidato é {0}. A mesa de encaminhamento decide.',
  '{0} redirected the request to {1}.': '{0} redirecionou o pedido para {1}.',
  '{0} answered {1} and named {2}.': '{0} respondeu {1} e indicou {2}.',
  'A JSON body may have {0} bytes (1 MiB).': 'Um corpo JSON pode ter {0} bytes (1 MiB).',
  'The body is not valid UTF-8.': 'O corpo não é UTF-8 válido.',
  'The body is empty; send a JSON object.': 'O corpo está vazio; envie um objeto JSON.',
  'The body is not valid JSON.': 'O corpo não é JSON válido.',
  'A member name occurs twice in one JSON object.': 'Um nome de membro aparece duas vezes num objeto JSON.',
  'The cursor is none of ours.': 'O cursor não é nosso.',
  'The cursor belongs to another caller, address or filter.':
    'O cursor pertence a outro chamador, endereço ou filtro.',
  'The cursor is older than 24 hours.': 'O cursor tem mais de 24 horas.',
  'The first request with this Idempotency-Key has not ended yet.':
    'O primeiro pedido com esta Idempotency-Key ainda não terminou.',
  'This Idempotency-Key belongs to another request.': 'Esta Idempotency-Key pertence a outro pedido.',
  'The resource has changed since you read it; get it again.':
    'O recurso mudou desde que o leu; leia-o de novo.',
  'It exists already: send If-Match with its ETag.': 'Já existe: envie If-Match com o seu ETag.',
  'An access token is needed: Authorization: Bearer <JWT>.':
    'É preciso um token de acesso: Authorization: Bearer <JWT>.',
  'The header Authorization is no bearer token.': 'O cabeçalho Authorization não é um token Bearer.',
  'The token has expired.': 'O token expirou.',
  'The token is not valid.': 'O token não é válido.',
  'The token has no claim participant.': 'O token não tem a declaração participant.',
  'The token has no claim roles.': 'O token não tem a declaração roles.',
  'The token has no claim client_id or exp.': 'O token não tem a declaração client_id ou exp.',
  'The token cannot be checked now.': 'O token não pode ser verificado agora.',
  '{0} is not registered here.': '{0} não está registrado aqui.',
  '{0} is suspended.': '{0} está suspenso.',
  'This needs the role {0}; the token has {1}.': 'É preciso o papel {0}; o token tem {1}.',
  'no role that counts': 'nenhum papel que conte',
  'The answer may be {0}.': 'A resposta pode ser {0}.',
  'The URL may have {0} characters.': 'A URL pode ter {0} caracteres.',
  'Too many requests in this second.': 'Pedidos demais neste segundo.',
  '{0} is not possible here; possible: {1}.': '{0} não é possível aqui; possível: {1}.',
  'Every POST that stores something needs an Idempotency-Key.':
    'Todo POST que guarda algo exige uma Idempotency-Key.',
  'Send the ETag as you got it, quoted.': 'Envie o ETag como o recebeu, entre aspas.',
  'Send If-Match with the ETag of what you have seen; to create by PUT send If-None-Match: *.':
    'Envie If-Match com o ETag do que viu; para criar por PUT envie If-None-Match: *.',
  'Send the body without Content-Encoding.': 'Envie o corpo sem Content-Encoding.',
  'Name the media type of the body: {0}.': 'Indique o tipo de mídia do corpo: {0}.',
  'The body may be {0}.': 'O corpo pode ser {0}.',
  'JSON is sent in UTF-8 only.': 'JSON é enviado só em UTF-8.',
  'The request cannot be read.': 'O pedido não pode ser lido.',
  'The request is too large.': 'O pedido é grande demais.',
  'The media type of the body is not read here.': 'Este tipo de mídia não é lido aqui.',
  'The hub is busy with this now.': 'O hub está ocupado com isto agora.',
  'The database is away for a moment.': 'O banco de dados está ausente por um momento.',
  'The hub has failed. The request id helps to find the reason.':
    'O hub falhou. O identificador do pedido ajuda a achar a causa.',
  'There is nothing at this address that you are a party to.':
    'Não há nada neste endereço de que você seja parte.',
  'Its retention is over: the content was erased, the tombstone stays.':
    'A sua conservação terminou: o conteúdo foi apagado, fica só o aviso de apagamento (tombstone).',
  '{0}; nothing was stored.': '{0}; nada foi guardado.',
  '1 fault': '1 falha',
  '{0} faults': '{0} falhas',
  'The clock is being advanced already.': 'O relógio já está sendo adiantado.',
  'The clock goes 400 days ahead at most.': 'O relógio avança no máximo 400 dias.',
  'The clock goes forward only; it is {0}.': 'O relógio só avança; são {0}.',
  'Not every service has followed; the clock stands where it got. Repeat the request with to.':
    'Nem todos os serviços acompanharam; o relógio está onde chegou. Repita o pedido com to.',
  'The service behind this path does not answer; ask again.':
    'O serviço deste caminho não responde; pergunte de novo.',
  'The rows from line {0} on could not be processed.':
    'As linhas a partir da linha {0} não puderam ser processadas.',
  'The batch has ended.': 'O lote terminou.',
  'The trace has ended: follow a new lead by a new request with the relation CONTINUES.':
    'O rastreamento terminou: siga uma nova pista com um novo pedido com a relação CONTINUES.',
  '{0} is built in and not to be overwritten.': '{0} é interno e não pode ser substituído.',
  'Choose another name.': 'Escolha outro nome.',
  'The name in the path has another form.': 'O nome no caminho tem outra forma.',
  'Name it in the path with 1 to 63 letters, digits, - _ and ., a letter or digit first.':
    'Dê-lhe no caminho um nome de 1 a 63 letras, algarismos, - _ e ., primeiro uma letra ou algarismo.',
  'The path names {0}.': 'O caminho indica {0}.',
  'Send the same name in the body, or none.': 'Envie o mesmo nome no corpo, ou nenhum.',
  'A quote is never closed.': 'Uma aspa nunca é fechada.',
  'Close it, or double quotes inside quoted cells.':
    'Feche-a, ou duplique as aspas dentro de células entre aspas.',
  'The row has more than {0} bytes.': 'A linha tem mais de {0} bytes.',
  'Send a shorter row.': 'Envie uma linha mais curta.',
  'Some bytes are no text in UTF-8.': 'Alguns bytes não são texto em UTF-8.',
  'Save the file as UTF-8.': 'Salve o arquivo como UTF-8.',
  'Text stands behind a closing quote.': 'Há texto depois de uma aspa de fechamento.',
  'Double quotes inside quoted cells.': 'Duplique as aspas dentro de células entre aspas.',
  'The row has {0} cells, the header {1}.': 'A linha tem {0} células, o cabeçalho {1}.',
  'Quote cells that hold the delimiter.': 'Ponha entre aspas as células que contêm o separador.',
  'The line is no JSON object.': 'A linha não é um objeto JSON.',
  'Send one JSON object a line.': 'Envie um objeto JSON por linha.',
  'Send one JSON object a line, in UTF-8.': 'Envie um objeto JSON por linha, em UTF-8.',
  'This is no XLSX file.': 'Não é um arquivo XLSX.',
  'An XLSX file may have {0} bytes (64 MiB).': 'Um arquivo XLSX pode ter {0} bytes (64 MiB).',
  'This part may have {0} bytes unpacked.': 'Esta parte pode ter {0} bytes descompactada.',
  'The file has no header.': 'O arquivo não tem cabeçalho.',
  'Under the mapping {0} the header lacks or cannot use: {1}.':
    'Segundo o mapeamento {0}, falta ao cabeçalho ou não se pode usar: {1}.',
  'Send the date as {0}, the form of the mapping.': 'Envie a data na forma {0}, a do mapeamento.',
  '{0} is no mapping of yours.': '{0} não é um mapeamento seu.',
  'Send tracepost, rio-seizures or the name of a mapping that you have put.':
    'Envie tracepost, rio-seizures ou o nome de um mapeamento que tenha guardado.',
  'A batch may have {0} bytes (512 MiB).': 'Um lote pode ter {0} bytes (512 MiB).',
  'A batch may have {0} rows.': 'Um lote pode ter {0} linhas.',
  'Too many quotes are never closed: this is no CSV file.':
    'Aspas demais nunca são fechadas: não é um arquivo CSV.',
  'Your trace {0} has the same serial and maker, recovered within {1} days.':
    'O seu rastreamento {0} tem o mesmo número e fabricante, recuperado em menos de {1} dias.',
  'If it is the same recovery, withdraw one of the two; else leave both. Relation DUPLICATE links them.':
    'Se é a mesma recuperação, retire um dos dois; senão deixe ambos. A relação DUPLICATE os liga.',
  'A request has no value at "{0}".': 'Um pedido não tem valor em "{0}".',
  'Send a path such as firearm.serial.raw or firearm.makes.0.raw, or an empty text to leave the column out.':
    'Envie um caminho como firearm.serial.raw ou firearm.makes.0.raw, ou um texto vazio para omitir a coluna.',
  'The column "{0}" goes there too.': 'A coluna "{0}" também vai para lá.',
  'Map one column to each path.': 'Associe uma coluna a cada caminho.',
  'Dates of this form are not read.': 'Datas desta forma não são lidas.',
  'None of your traces has this id.': 'Nenhum dos seus rastreamentos tem este identificador.',
  'Send the id of a trace of your own.': 'Envie o identificador de um rastreamento seu.',
  '{0} is not registered.': '{0} não está registrado.',
  'Send an id from GET /v1/participants.': 'Envie um identificador de GET /v1/participants.',
  'The body is empty; send a file.': 'O corpo está vazio; envie um arquivo.',
  'Too many uploads run at once.': 'Envios de arquivo demais ao mesmo tempo.',
  'A first call takes from, later ones take cursor; both are here.':
    'A primeira chamada leva from, as seguintes cursor; aqui estão ambos.',
  'Leave from out, or begin anew without cursor.': 'Omita from, ou recomece sem cursor.',
  'Events are kept 30 days; start again with from=beginning.':
    'Os eventos são guardados 30 dias; recomece com from=beginning.',
  'This client has {0} streams open; close one.': 'Este cliente tem {0} fluxos abertos; feche um.',
  'The newest answer is version {0}.': 'A resposta mais recente é a versão {0}.',
  'The trace has ended; nothing more is asked.': 'O rastreamento terminou; nada mais é perguntado.',
  'An answer of this hop was returned once already.': 'Uma resposta desta etapa já foi devolvida uma vez.',
  'A deferral has no answer version.': 'Um adiamento não tem versão de resposta.',
  'Send null.': 'Envie null.',
  'The answer that is returned is not named.': 'A resposta devolvida não é indicada.',
  'Send its version.': 'Envie a sua versão.',
  'The request has {0} versions on this hop.': 'O pedido tem {0} versões nesta etapa.',
  'Name the version that you answer.': 'Indique a versão a que responde.',
  'The hop is acknowledged already.': 'A etapa já tem aviso de recebimento.',
  'POST the new date to /v1/hops/{id}/progress-reports.':
    'Envie a nova data por POST a /v1/hops/{id}/progress-reports.',
  'No hop of this trace with an answer has this id.':
    'Nenhuma etapa deste rastreamento com resposta tem este identificador.',
  'Name hops of this trace that were answered.': 'Indique etapas deste rastreamento que tenham resposta.',
  'The handling code {0} of the answer of hop {1} forbids to share it.':
    'O código de tratamento {0} da resposta da etapa {1} proíbe compartilhá-la.',
  'This is none of the participants of the referral.': 'Não é nenhum dos participantes da continuação.',
  'Name one of {0}.': 'Indique um de {0}.',
  'The referral is {0}.': 'A continuação está {0}.',
  'The referral was approved otherwise.': 'A continuação foi aprovada de outra forma.',
  'There is no participant {0}.': 'Não há participante {0}.',
  'Send an id of GET /v1/participants.': 'Envie um identificador de GET /v1/participants.',
  'The trace is not validated yet.': 'O rastreamento ainda não está verificado.',
  'Three hops are open; wait for one to end or recall one.':
    'Há três etapas abertas; espere que uma termine ou revogue uma.',
  '{0} does not answer for {1}.': '{0} não responde por {1}.',
  'Send the country alone, or a participant of it.': 'Envie só o país, ou um participante dele.',
  'The hop is not in a state that allows this.': 'A etapa não está num estado que permita isto.',
  'The hop has ended.': 'A etapa terminou.',
  'The hop has its answer; correct it instead.': 'A etapa tem a sua resposta; corrija-a em vez disso.',
  'The requester recalled the hop.': 'O solicitante revogou a etapa.',
  'The question put to the requester is still open.': 'A pergunta ao solicitante ainda está aberta.',
  'No question is open on this hop.': 'Não há pergunta aberta nesta etapa.',
  'It was asked already in this trace, is about to be, or is the requester itself.':
    'Já foi consultado neste rastreamento, está para ser, ou é o próprio solicitante.',
  'The chain of hops would be longer than six.': 'A cadeia de etapas passaria de seis.',
  'No active participant answers under this name.': 'Nenhum participante ativo responde por este nome.',
  'The participant accepts nothing from this requester.': 'O participante não aceita nada deste solicitante.',
  'The participant has no channel that the hub can use.':
    'O participante não tem canal que o hub possa usar.',
  'No participant has this id.': 'Nenhum participante tem este identificador.',
  'Send an id of /v1/participants.': 'Envie um identificador de /v1/participants.',
  "Another participant's routes are shown to the role operator only.":
    'As rotas de outro participante só são mostradas ao papel operator.',
  'No trace of yours has this id.': 'Nenhum rastreamento seu tem este identificador.',
  'Send the id of one of your own traces; a new one is known here in a moment.':
    'Envie o identificador de um dos seus rastreamentos; um novo é conhecido aqui em um momento.',
  'No participant has answered and the firearm is not of your own country.':
    'Nenhum participante respondeu e a arma não é do seu país.',
  'Wait for an answer, or close as UNSOLVED.': 'Espere uma resposta ou encerre como UNSOLVED.',
  'Nobody was asked, so nobody failed to respond.':
    'Ninguém foi consultado, logo ninguém deixou de responder.',
  'Close as UNSOLVED.': 'Encerre como UNSOLVED.',
  'A participant has answered or refused.': 'Um participante respondeu ou recusou.',
  'Close as SOLVED, PARTLY_SOLVED or UNSOLVED.': 'Encerre como SOLVED, PARTLY_SOLVED ou UNSOLVED.',
  'Name the other trace of your own that is the first of the two.':
    'Indique o outro rastreamento seu, o primeiro dos dois.',
  'Only the outcome DUPLICATE names another trace.': 'Só o resultado DUPLICATE indica outro rastreamento.',
  'DUPLICATE needs the other trace.': 'DUPLICATE exige o outro rastreamento.',
  'A trace is no duplicate of itself.': 'Um rastreamento não é duplicata de si mesmo.',
  'You have no such trace.': 'Não tem tal rastreamento.',
  'Say why; it is kept with the operation.': 'Diga por quê; fica guardado com a operação.',
  '1 parameter cannot be used.': '1 parâmetro não pode ser usado.',
  '{0} parameters cannot be used.': '{0} parâmetros não podem ser usados.',
  'The body broke off before its end.': 'O corpo foi interrompido antes do fim.',
  'This header is missing.': 'Falta este cabeçalho.',
  'Send a new key, such as a UUID, for each command.':
    'Envie uma chave nova, como um UUID, para cada comando.',
  'This is no key.': 'Não é uma chave.',
  'Send 1 to 64 characters of A-Z a-z 0-9 . _ ~ - (a UUID will do).':
    'Envie de 1 a 64 caracteres de A-Z a-z 0-9 . _ ~ - (um UUID serve).',
  'This disclosure has to be justified.': 'Esta divulgação tem de ser justificada.',
  'This is no intended use.': 'Não é um uso previsto.',
  'This is no ETag.': 'Não é um ETag.',
  'Get the resource and send its ETag, or If-None-Match: * to create it.':
    'Leia o recurso e envie o seu ETag, ou If-None-Match: * para criá-lo.',
  'You accepted this answer: it cannot be returned any more.':
    'Você aceitou esta resposta: já não pode ser devolvida.',
  'The trace has ended: no country is added to it any more.':
    'O rastreamento terminou: nenhum país lhe é mais acrescentado.',
  'The trace is {0}: this command is not possible now.':
    'O rastreamento está {0}: este comando não é possível agora.',
  'The trace is {0}: it takes this command no more.': 'O rastreamento está {0}: já não aceita este comando.',
};

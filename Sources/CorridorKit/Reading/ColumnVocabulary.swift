/// The words by which exports name their columns, in English, French, German, Dutch, Polish, Spanish,
/// Portuguese, Italian, Swedish and Filipino usage, with the terms of ISO 20022 and goAML.
///
/// Words are folded as ``HeaderWords`` does. Sources: ISO 20022 external message definitions (camt.053,
/// pacs.008), the goAML schema's element names, and the column lists that banks publish.
enum ColumnVocabulary {
  /// One idea that a word of a header stands for.
  enum Idea: Hashable, Sendable {
    case payer, payee, counterparty, own
    case identifier, account, name, country, bic, birth, place, address
    case date, time, zone, payment, booking, value
    /// Made, in a system or as a file: less than when money moved.
    case creation
    /// Of the list or account itself and no payment.
    case statement
    /// Where a person, goods or money comes from, and the country of that.
    case origin, originCountry
    /// Where funds come from, in no country's sense.
    case funds
    case amount, settled, original, countervalue, notAmount, currency
    case debit, credit, direction
    case transaction, reference, endToEnd
    case channel, purpose, status, reversal
    /// The kind of a row, which may say that it is a refund.
    case kind
    case nationality, ethnicity, religion, sex, birthplace
    /// Where a person lives, which need not be where a payment comes from.
    case residence
    /// A bank, which is nobody's name or number, though its accounts, countries and BICs are its customers'.
    case bank
    /// What is said of somebody or something and names neither: a branch's code, an occupation, a score.
    case attribute
    /// Of no meaning by itself: `of`, `der`, `client`.
    case filler
  }

  /// Longest phrase in words.
  static let longestPhrase = 4

  static let phrases: [String: [Idea]] = {
    var table: [String: [Idea]] = [:]
    for (ideas, words) in entries {
      for word in words.split(separator: ",") {
        let phrase = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !phrase.isEmpty { table[phrase] = ideas }
      }
    }
    return table
  }()

  private static let entries: [([Idea], String)] = [
    (
      [.payer],
      """
      payer, sender, originator, orig, remitter, debtor, dbtr, dbtor, ordering customer, ordering party, ordering,
      customer, cust, client, sending, origin, origen, origem, origine, pinagmulan, source, from, sent by, ultmt dbtr, kunde, kunden, klient, klienta, klant, cliente,
      payeur, expediteur, donneur, donneur d ordre, emetteur, debiteur, envoyeur, remettant, donneur ordre,
      auftraggeber, auftraggebers, absender, zahler, debitor, schuldner, einzahler, zahlungspflichtiger, zahlungspflichtige, zahlungspflichtige r, sender in,
      opdrachtgever, afzender, verzender, betaler, zender, nadawca, nadawcy, zleceniodawca, zleceniodawcy,
      platnik, platnika, dluznik, remitente, ordenante, pagador, emisor, deudor, envia, remetente, emitente, devedor,
      mittente, ordinante, pagatore, debitore, avsandare, avsandar, avsandarens, betalare, betalarens, uppdragsgivare, kund, kunds, sandare, galdenar,
      nagpadala, tagapagpadala, nagpapadala, nagbabayad, nagbayad, t from, from person, from account
      """
    ),
    (
      [.payee],
      """
      payee, receiver, recipient, beneficiary, benef, bene, bnf, creditor, cdtr, cdtor, receiving, destination, destino, destinazione, bestemming, bestimmung, bestimmungs, ziel, destinations, docelowy, docelowego, przeznaczenia, destinasyon, patutunguhan, dest, to, target,
      sent to, paid to, ultmt cdtr, beneficiaire, destinataire, receveur, crediteur, creancier,
      empfanger, empfaenger, empfangers, empfaengers, begunstigter, beguenstigter, begunstigten, beguenstigten,
      zahlungsempfanger, zahlungsempfaenger, glaubiger, glaeubiger, begunstigde, ontvanger, odbiorca, odbiorcy, beneficjent,
      beneficjenta, wierzyciel, beneficiario, destinatario, receptor, acreedor, favorecido, recebedor, credor, ricevente,
      creditore, mottagare, mottagar, mottagarens, betalningsmottagare, formanstagare, borgenar, tatanggap, tumanggap, tumatanggap,
      makakatanggap, pinadalhan, benepisyaryo, t to, to person, to account
      """
    ),
    (
      [.counterparty],
      """
      counterparty, counter party, other party, tegenpartij, gegenpartei, gegenseite, contrepartie, kontrahent, kontrahenta,
      contraparte, controparte, motpart, beguenstigter zahlungspflichtiger, begunstigter zahlungspflichtiger,
      auftraggeber empfanger, auftraggeber empfaenger, zahlungsempfanger zahlungspflichtiger, empfanger auftraggeber,
      nadawca odbiorca, payer payee, payee payer, debtor creditor, sender recipient, sender receiver, related party, rltd pty,
      zahlungsbeteiligter, zahlungsbeteiligte
      """
    ),
    (
      [.counterparty, .account],
      "tegenrekening, gegenkonto, tegenrekening iban, contrapartida, contra account, counter account, compte tiers, motkonto"
    ),
    (
      [.counterparty, .name],
      "naam omschrijving, naam tegenpartij, name description, partner name, partnername"
    ),
    ([.counterparty, .account], "partner iban, partner account, partner account number"),
    (
      [.own, .account],
      "auftragskonto, own account, iban auftragskonto, mi cuenta, bezeichnung auftragskonto, eigenkonto, account servicer account, eigene iban, own iban, account iban"
    ),
    (
      [.identifier],
      """
      id, ids, identifier, identification, identificatie, ident, number, no, nr, num, numer, nummer, numero, code, kod, kode, key, n,
      nat id, nat no, nat number, codice, codigo, identifiant, identifikation, identyfikator, identificador, identificativo, matricule, nif, ssn, passport, bilang
      """
    ),
    (
      [.account],
      """
      account, accounts, acct, acc, a c, iban, konto, kontonummer, kontonr, compte, cuenta, conta, conto, rekening, rekeningnummer, rachunek,
      rachunku, wallet, phone, telephone, mobile, msisdn, telefon, telefono, telefone, telephone number, cellphone, email, e mail,
      email address, e mail address, mail, e mail adresse, email adresse, adresse e mail, adresse email, adres e mail, correo electronico, account number, account no, kontonummer iban, clabe, portemonnaie, bankgiro, plusgiro, bankkonto
      """
    ),
    (
      [.name],
      """
      name, names, full name, fullname, nm, nom, noms, nombre, nome, naam, namen, namn, imie, nazwa, nazwisko, imie i nazwisko,
      nominativo, pangalan, given, given name, middle name, forename, firstname, lastname, fname, lname, family name, familienname, vornamen,
      voornamen, prenoms, nombres, imiona, sobrenome, apelido, apelyido, first name, last name, surname, vorname, nachname, prenom, apellido, apellidos, cognome, voornaam,
      achternaam, efternamn, fornamn, denominacion, raison sociale, nazwa i adres
      """
    ),
    (
      [.country],
      """
      country, countries, ctry, cntry, country code, nation, land, lander, lande, landcode, landkode, laenderkennzeichen, landerkennzeichen,
      landerkennung, pays, code pays, pais, paises, paese, kraj, kraju, bansa, corridor country
      """
    ),
    ([.country, .residence], "residence, country of residence, residence country, ctry of res"),
    (
      [.residence, .address],
      """
      residency, residencia, residenza, wohnsitz, wohnsitzland, wohnland, woonplaats, woonland, domicile, domicilio, zamieszkania,
      hemvist, bosattningsland, meldeland, steuerland
      """
    ),
    ([.bank, .country], "bankland"),
    ([.attribute], "ausweisland"),
    ([.payee, .country], "payout country, payout country code, pay out country"),
    (
      [.bank],
      """
      bank, banks, banque, banco, banca, banka, banku, bankens, institution, institute, institut, institucion, instituicao, istituto,
      instytucja, instytucji, kreditinstitut, financial institution
      """
    ),
    (
      [.attribute],
      """
      ifsc, ifsc code, sort code, sortcode, sort, bsb, bsb number, routing, routing number, aba, aba number, blz, bankleitzahl, transit,
      branch, branches, agency, agence, agencia, agenzia, filiale, filial, zweigstelle, sucursal, succursale, oddzial, oddzialu, kantoor, kontor,
      agent, agents, agente, teller, cashier, operator, employee, clerk, device, terminal, imei, ip, ip address, user agent, browser, session, app,
      segment, tier, level, category, class, pin, pin code, pincode, occupation, profession, job, beruf, employer, industry,
      salutation, title, anrede, tytul grzecznosciowy, civilite, tratamiento, relationship, relation, marital, age, income, language, locale,
      verified, verification, verifiziert, flag, mother, father, spouse, husband, wife, maiden, pep, manager, officer, remark, remarks, mcc, funds code, number of, no of, num of, count, count of, anzahl, liczba, aantal, antal,
      issue, issued, issuing, issuer, id country, identity country, id document country, passport country, document country,
      passport issue country, location, latitude, longitude, lat, lon, lng, score, risk, rating, points, loyalty, loyalty points, percent,
      percentage, ratio, probability, weight, temperature, height
      """
    ),
    (
      [.origin],
      "herkunft, herkunfts, herkomst, pochodzenia, pochodzenie, provenance, procedencia, procedenza, provenienza"
    ),
    (
      [.originCountry],
      """
      country of origin, pays d origine, pays de provenance, paese di origine, paese d origine, paese di provenienza, ursprungsland,
      herkunftsland, land van herkomst, land van oorsprong, kraj pochodzenia, pais de origen, pais de origem, pais de procedencia
      """
    ),
    (
      [.payer, .country],
      """
      avsandarland, send country, send ctry, country sent from, sendeland, versandland, absendeland, pays d envoi, pays envoi, pays d emission,
      pais de envio, pais envio, pais emisor, paese di invio, paese invio, land van verzending, verzendland, kraj nadania, kraj wysylki,
      sandningsland, from ctry
      """
    ),
    (
      [.payee, .country],
      """
      receive country, receive ctry, recv country, rcv country, received country, pay country, pay ctry, paying country, country sent to,
      country paid to, empfangsland, auszahlungsland, zielland, pays de reception, pays reception, pays de paiement,
      pays de destination, pais de recepcion, pais recepcion, pais de pago, pais pago, pais receptor, pais de recebimento,
      pais de pagamento, pais de destino, paese di ricezione, paese ricezione, paese di pagamento, land van ontvangst, ontvangstland,
      uitbetalingsland, kraj wyplaty, kraj odbioru, kraj docelowy, utbetalningsland, mottagningsland
      """
    ),
    // Tags of SWIFT's MT103, of which the letter says how the party is written.
    ([.payer], "originating, 50, 50 a, 50 f, 50 k, 50a, 50f, 50k, f50k, f50"),
    ([.payee], "59, 59 a, 59 f, 59a, 59f, f59, f59a"),
    ([.payer, .bank], "52 a, 52 d, 52a, 52d"),
    ([.payee, .bank], "57 a, 57 d, 57a, 57d"),
    (
      [.original, .amount],
      "33 b, 33b, amt fcy, amount fcy, fcy amt, fcy amount, to receive, to be received, to pay out"
    ),
    ([.original, .currency], "fcy"),
    ([.currency], "lcy"),
    ([.settled], "to send, to be sent"),
    ([.transaction, .amount], "transaction value, txn value, transfer value, payment value"),
    ([.date], "when"),
    ([.date, .payment], "when sent, when paid, date time of transfer"),
    ([.settled, .amount], "32 a amount, 32a amount"),
    (
      [.funds],
      """
      source of funds, source of wealth, source funds, fund source, funds source, origin of funds, herkunft der mittel, mittelherkunft,
      herkunft der gelder, provenance des fonds, origine des fonds, origen de fondos, origen de los fondos, procedencia de fondos,
      procedencia de los fondos, origem dos fundos, origem dos recursos, provenienza dei fondi, origine dei fondi, herkomst middelen,
      herkomst van middelen, herkomst van de middelen, herkomst van het geld, zrodlo srodkow, pochodzenie srodkow, zrodlo pochodzenia srodkow,
      medlens ursprung, pinagmulan ng pondo
      """
    ),
    (
      [.bic],
      "bic, bicfi, swift, swift code, bic swift, bic swift code, swift bic, agt bic, bank code, agt, bank bic"
    ),
    (
      [.birth],
      "birth, dob, birthdate, naissance, naissances, geburt, geburts, geboorte, urodzenia, nacimiento, nascimento, nascita, fodelse, kapanganakan"
    ),
    (
      [.birth, .date],
      "date of birth, birth date, geburtsdatum, geboortedatum, data urodzenia, fecha de nacimiento, data de nascimento, data di nascita, fodelsedatum, date de naissance, petsa ng kapanganakan, birth dt, bth dt"
    ),
    (
      [.birthplace],
      "place of birth, birth place, birthplace, naturalidade, geburtsstaat, bansang sinilangan, pob, pob country, born in, ne a, stato di nascita, country of birth, birth country, ctry of birth, city of birth, birth city, geburtsort, geburtsland, lieu de naissance, pays de naissance, geboorteplaats, geboorteland, miejsce urodzenia, kraj urodzenia, lugar de nacimiento, pais de nacimiento, local de nascimento, luogo di nascita, paese di nascita, fodelseort, fodelseland, lugar ng kapanganakan, city of bth, ctry of bth"
    ),
    (
      [.nationality],
      "nationality, nationalities, citizenship, staatsangehorigkeit, staatsangehoerigkeit, nationalitat, nationalitaet, nationalite, nationaliteit, obywatelstwo, narodowosc, staatsburgerschaft, staatsbuergerschaft, staatsburgerschap, nat, natl, citizen of, migrant origin, national origin, native country, home country, heimatland, hemland, pais natal, abstammung, nacionalidad, nacionalidade, nazionalita, cittadinanza, nationalitet, medborgarskap, nasyonalidad, pagkamamamayan, citoyennete, ciudadania, cidadania"
    ),
    (
      [.ethnicity],
      "ethnicity, ethnic, ethnic group, ethnic origin, ethnische herkunft, ethnischer hintergrund, origine ethnique, origen etnico, origem etnica, origine etnica, etnische afkomst, etnische herkomst, etniskt ursprung, race, ethnie, ethnizitat, etniciteit, etnia, rasa, raza, raca, razza, etnicitet, lahi, pochodzenie etniczne"
    ),
    (
      [.religion],
      "religion, faith, konfession, religie, wyznanie, religia, religiao, religione, relihiyon, geloof, confesion"
    ),
    (
      [.sex],
      "sex, gender, geschlecht, sexe, geslacht, plec, sexo, sesso, genero, genere, kon, kasarian, genre, gndr"
    ),
    (
      [.place],
      "city, town, place, ville, stadt, ort, stad, plaats, miasto, miejscowosc, ciudad, cidade, citta, luogo, lungsod, lugar, twn nm, municipality"
    ),
    (
      [.address],
      "address, addr, adr, adresse, street, strasse, rue, straat, ulica, adres, direccion, calle, endereco, rua, indirizzo, via, gata, adress, zip, postcode, plz, postal code, post code, state, province, region, district, county, shipping, pstl adr, strt nm, pst cd"
    ),
    (
      [.date],
      "date, dates, datum, dt, day, jour, tag, dag, data, fecha, dia, giorno, petsa, dttm, datetime, date time, timestamp, time stamp, zeitpunkt, tijdstip, horodatage, ts, fecha hora, epoch, epoch ms, epoch millis, epoch seconds, unix, unixtime, unix time, unix ts, unix epoch, unix timestamp, block time, event time, excel time, exceltime, excel date, time ms, trans time, txn ts, tran dt tm, occurred at, transacted at, completed at, completed on, finished on, finished at, paid at, paid on, dat, fec"
    ),
    ([.date, .transaction], "f operacion, f operacao"),
    ([.date, .booking], "f contable"),
    ([.date, .value], "f valor"),
    (
      [.date, .payment],
      "sent at, sent on, executed at, executed on, transferred at, transferred on"
    ),
    (
      [.date, .creation],
      "created, created at, created on, create date, create dt, created date, creation date, creation dt, date created, cre dt tm, cre dt, created time, creation time, erstellt, erstellt am, erstelldatum, erstellungsdatum, angelegt am, date de creation, cree le, aangemaakt, aangemaakt op, aanmaakdatum, data utworzenia, utworzono, fecha de creacion, creado, creado el, data de criacao, criado em, data di creazione, creato il, skapad, skapad den, updated at, updated on, updated, last updated, modified, modified at, last modified"
    ),
    (
      [.statement],
      "statement, stmt, kontoauszug, auszug, releve, extracto, extrato, estratto, estratto conto, wyciag, afschrift, dagafschrift, rekeningafschrift, kontoutdrag, report, file, expiry, expires, expiration, opened, opening, registration, registered, registro, rejestracji, joined, onboarding, kyc, printed, downloaded, gultig bis, gueltig bis, report date"
    ),
    (
      [.zone],
      "time zone, timezone, tz, utc offset, gmt offset, zeitzone, fuseau horaire, fuseau, tijdzone, strefa czasowa, zona horaria, huso horario, fuso horario, fuso orario, tidszon, sona ng oras"
    ),
    (
      [.time],
      """
      time, heure, uhrzeit, zeit, klockslag, klockan, tidpunkt, godz, clock time, tijd, godzina, czas, hora, ora, orario, tid, oras, tm
      """
    ),
    (
      [.payment],
      "payment, paid, sent, sende, sandnings, sandning, verzend, wyslania, wyslanie, nadania, invio, transfert, trasferimento, przekaz, przekazu, execution, executed, transfer, remittance, zahlung, zahlungs, ausfuhrung, ausfuehrung, uberweisung, ueberweisung, paiement, virement, envoi, betaling, betalings, overboeking, uitvoering, uitvoerings, gesendet, gesendeter, gesendete, gesendetes, envoye, envoyee, verzonden, wyslana, wyslany, wyslano, enviado, enviada, inviato, inviata, skickat, skickad, ipinadala, naipadala, platnosc, platnosci, przelew, przelewu, pago, envio, transferencia, remesa, pagamento, pagamenti, bonifico, transferencia, betalning, betalnings, overforing, bayad, padala, pagpapadala, instruction"
    ),
    (
      [.booking],
      "booking, booked, posting, posted, post, buchung, buchungs, buchungstag, buchungsdatum, comptable, comptabilisation, boeking, boek, boekdatum, ksiegowania, ksiegowanie, contable, contabile, contabilizzazione, contabilistica, bokforing, bokforings, bokforingsdag, bookg, entry, settlement, acctg"
    ),
    (
      [.value],
      "value, valuta, valutadatum, wertstellung, wertstellungs, valeur, waarde, waluty, valor, valuteringsdag, valutadag, val, rentedatum, valute"
    ),
    (
      [.amount],
      "amt lcy, amount lcy, lcy amt, lcy amount, amount, amt, amounts, importancia, betrag, betrags, umsatz, summe, montant, somme, bedrag, kwota, kwoty, importe, monto, cantidad, importo, belopp, halaga, gross, sum, quantia, montante, ammontare, amount local, principal, valor total, cuantia, umsatzbetrag, bruto, brutto, tx amt, amnt"
    ),
    (
      [.settled],
      "settled, settlement, settle, booked, sttlm, net settlement, billing, send, debited, intr bk sttlm"
    ),
    (
      [.original],
      "original, instructed, instd, foreign, received, receive, payout, empfangen, empfangener, empfangene, empfangenes, erhalten, erhaltener, erhaltene, recu, recue, ontvangen, otrzymana, otrzymany, otrzymano, recibido, recibida, recebido, recebida, ricevuto, ricevuta, mottaget, mottagen, natanggap, a payer, a pagar, a receber, reception, recepcao, rececao, odbioru, wyplaty, uitbetaling, uit te betalen, utbetalt, utbetalnings, auszahlungs, auszahlung, ursprung, ursprungs, ursprungsbetrag, origine, oryginalna"
    ),
    (
      [.original, .amount],
      "orig amt, orig amount, orig amnt, pay amount, valor recebido, oorspr bedrag, kwota wyplaty"
    ),
    ([.payment, .amount], "valor enviado, kwota nadania"),
    (
      [.payer, .account],
      "debit account, debit a c, debit acct, dr account, dr a c, cuenta de cargo, belastungskonto, compte debite"
    ),
    (
      [.payee, .account],
      "credit account, credit a c, credit acct, cr account, cr a c, cuenta de abono, compte credite"
    ),
    (
      [.payment, .currency],
      "verzonden valuta, valuta verzending, valuta invio, valuta inviata, skickad valuta, sendewahrung, devise envoi, devise d envoi"
    ),
    (
      [.original, .currency],
      "orig currency, orig ccy, orig cur, orig curr, pay currency, ontvangen valuta, valuta pagamento, valuta uitbetaling, utbetalningsvaluta, valuta ricevuta, mottagen valuta, empfangswahrung, devise de reception, devise reception"
    ),
    (
      [.original, .countervalue],
      "counter value, countervalue, cntr val, gegenwert, contrevaleur, tegenwaarde"
    ),
    (
      [.own, .name],
      """
      account owner, account holder, account name, acct ownr, acct owner, kontoinhaber, titulaire du compte, titular de la cuenta,
      titular da conta, rekeninghouder, wlasciciel rachunku, posiadacz rachunku, intestatario conto, kontoinnehavare, kontohavare
      """
    ),
    (
      [.notAmount],
      "fee, fees, charge, charges, gebuhr, gebuehr, gebuhren, gebuehren, entgelt, spesen, frais, kosten, oplata, comision, comissao, commissione, avgift, bayarin, tax, vat, balance, saldo, solde, kontostand, saldo po transakcji, balanse, exchange rate, fx rate, rate, kurs, taux, koers, tasa, taxa, tasso, net, limit, discount, tip, after, before, auslagenersatz, rucklastschrift, lastschrift, ursprungsbetrag, quantity, qty, insurance, invoice, gift, counter"
    ),
    (
      [.currency],
      "currency, ccy, cur, curr, currency code, wahrung, waehrung, whg, wahrungs, waehrungs, devise, munt, muntsoort, valutasort, valutakod, valutacode, waluta, moneda, divisa, moeda, valuta kod, salapi, pera, currency id, monnaie"
    ),
    (
      [.debit],
      "debit, debits, debet, debiet, soll, debito, cargo, money out, paid out, withdrawal, withdrawals, ausgang, wydatki, obciazenia, obciazenie, salida, saida, uscite, addebiti, addebito, sortie, uttag, af"
    ),
    (
      [.credit],
      "credit, credits, kredit, kredyt, haben, credito, abono, money in, paid in, deposit, deposits, eingang, wplywy, uznania, uznanie, entrada, entrate, accrediti, accredito, entree, insattning, bij"
    ),
    (
      [.direction],
      "direction, debit credit, credit debit, debit credit indicator, credit debit indicator, cdt dbt ind, dbt cdt ind, dc, d c, c d, s h, soll haben, soll haben kennzeichen, af bij, sens, kierunek, strona, debe haber, dare avere, balance impact, debet credit, in out, debit or credit, sh, bij af, richting, dr cr, cr dr, drcr, crdr, db cr, cr db, dbcr, cargo abono, wn ma, winien ma, borc alacak, b a, sign, vorzeichen, richtung, umsatzrichtung, tipo movimiento, tipo de movimiento, tipo movimento, tipo de movimento, debit credit mark, dc mark, dc indicator, dr cr indicator, dr cr flag"
    ),
    (
      [.transaction],
      "transaction, txn, tx, trx, trans, transaktion, transaktions, verifikation, verifikations, vorgang, vorgangs, auftrags, transactie, transakcji, transakcja, transaccion, transacao, transazione, movement, ntry, transaksyon, operation, operacion, operazione, operacao, operacji, operacja, operation id, entry id, uetr"
    ),
    (
      [.reference],
      "reference, ref, refs, referenz, referentie, referencja, referencia, riferimento, referens, reperto, mtcn, control number, tracking number, tracking, acct svcr ref, ntry ref, transactionnumber, confirmation"
    ),
    (
      [.endToEnd],
      "end to end, endtoend, end to end id, end to end identification, e2e, kundenreferenz, kundenreferenz end to end"
    ),
    (
      [.channel],
      "channel, kanal, canal, canale, kanaal, method, mode, product, produkt, instrument, delivery method, service, transmode, transmode code, paraan, mutatiesoort, buchungstext, service type, kanau"
    ),
    (
      [.purpose],
      "purpose, verwendungszweck, zweck, memo, note, notes, remittance information, rmt inf, ustrd, remittance info, motif, libelle, communication, mededelingen, mededeling, omschrijving, description, details, tytul, tytulem, opis, concepto, motivo, descripcion, descricao, causale, descrizione, andamal, meddelande, layunin, mensahe, message, subject, comment, comments, purp, addtl inf, text, narrative, particulars, verwendung, betreff"
    ),
    (
      [.status],
      "status, stat, state of payment, statut, etat, zustand, estado, stato, stan, tillstand, katayuan, transaction status, payment status, sts, toestand, situacao, transaction state, payment state, transfer state, txn state, state of transaction"
    ),
    (
      [.kind, .notAmount],
      "type, transaction type, txn type, trn type, kind, typ, art, umsatzart, type operation, type d operation, soort, rodzaj, tipo, tipo operacion, tipo operazione, tipo de operacao, rodzaj operacji, typ operacji"
    ),
    (
      [.reversal],
      "reversal, reversal indicator, reversal ind, rvsl, rvsl ind, reversed, is reversal, is reversed, chargeback, charge back, is chargeback, chargeback flag, chargedback, charged back, is refund, is refunded, refund flag, clawback, refunded, storno, stornokennzeichen, storniert, return reason, rtr inf, reden retour, retourreden, ruckgabegrund, rueckgabegrund, motif de retour, motif du retour, motif retour, contrepassation, powod zwrotu, motivo de devolucion, motivo devolucion, motivo da devolucao, estorno, motivo storno, aterforing"
    ),
    (
      [.filler],
      "excl fees, excl fee, excl charges, excluding charges, without fees, ohne gebuhr, ohne gebuhren, ohne gebuehr, ohne gebuehren, hors frais, sin comision, sin comisiones, sem taxas, sem taxa, senza commissioni, zonder kosten, exclusief kosten, bez oplat, bez prowizji, utan avgift, exkl avgift, after fees, after fee, net of fees, before fees, excluding fees, including fees, of, der, des, de, du, di, la, le, el, the, van, i, ng, a, info, ind, is, in, local, person, party, pty, data1, full, cd, othr, tp, dtls, rltd, prtry, svcr, cdt trf tx inf, cdt trf tx, drct dbt tx inf, drct dbt tx, pmt inf, grp hdr, tx inf, tx dtls, ntry dtls, ntry, face, 32 a, 20 c, 70 e, f32a, fld"
    ),
  ]
}

extension MessageTable {
  /// What the victim lane's indicators found, and why any indicator could not be judged.
  static let victimReasons = """
    reason.victim_age
      en age {observed} at the last payment; the policy calls up to {young_age} young
      fr âge {observed} au dernier paiement ; la politique dit jeune jusqu'à {young_age}
      nl leeftijd {observed} bij de laatste betaling; het beleid noemt tot {young_age} jong
      pl wiek {observed} przy ostatniej płatności; polityka uznaje za młody wiek do {young_age}
      de Alter {observed} bei der letzten Zahlung; die Richtlinie nennt bis {young_age} jung
      es edad {observed} en el último pago; la política llama joven hasta {young_age}
    reason.burst_then_silence
      en all {n:# payment|# payments} within {observed:days}, then silence
      fr en tout {n:# paiement|# paiements}, sur {observed:days}, puis le silence
      nl in totaal {n:# betaling|# betalingen} binnen {observed:days}, daarna stilte
      pl wszystkie płatności (liczba: {n}) w okresie: {observed:days}, potem cisza
      de insgesamt {n:# Zahlung|# Zahlungen}, Dauer {observed:days}, danach Stille
      es en total {n:# pago|# pagos} en {observed:days}, después silencio
    reason.burst_then_silence.single
      en a single payment, then silence
      fr un seul paiement, puis le silence
      nl één enkele betaling, daarna stilte
      pl jedna płatność, potem cisza
      de eine einzige Zahlung, danach Stille
      es un solo pago, después silencio
    reason.burst_then_silence.at_once
      en all {n:# payment|# payments} with the same time stamp, then silence
      fr en tout {n:# paiement|# paiements} au même horodatage, puis le silence
      nl in totaal {n:# betaling|# betalingen} met hetzelfde tijdstempel, daarna stilte
      pl wszystkie płatności (liczba: {n}) z tym samym znacznikiem czasu, potem cisza
      de insgesamt {n:# Zahlung|# Zahlungen} mit demselben Zeitstempel, danach Stille
      es en total {n:# pago|# pagos} con la misma marca de tiempo, después silencio
    reason.victim_amounts
      en sum of {n:# payment|# payments}: {observed:dollars}, on average {mean:dollars}; the policy's
         limits for extorted series are {first_limit:dollars} at first, {total_limit:dollars} in all,
         and on average no less than {mean_limit:dollars}
      fr somme de {n:# paiement|# paiements} : {observed:dollars}, en moyenne {mean:dollars} ; les
         limites de la politique pour des séries extorquées sont {first_limit:dollars} au début,
         {total_limit:dollars} en tout, et en moyenne pas moins de {mean_limit:dollars}
      nl som van {n:# betaling|# betalingen}: {observed:dollars}, gemiddeld {mean:dollars}; de grenzen
         van het beleid voor afgeperste reeksen zijn {first_limit:dollars} aan het begin,
         {total_limit:dollars} in totaal, en gemiddeld niet minder dan {mean_limit:dollars}
      pl suma {n:# płatności}: {observed:dollars}, średnio {mean:dollars}; granice polityki dla serii
         wymuszonych to {first_limit:dollars} na początku, {total_limit:dollars} łącznie i średnio nie
         mniej niż {mean_limit:dollars}
      de Summe von {n:# Zahlung|# Zahlungen}: {observed:dollars}, im Mittel {mean:dollars}; die Grenzen
         der Richtlinie für erpresste Reihen sind {first_limit:dollars} am Anfang, {total_limit:dollars}
         insgesamt und im Mittel nicht unter {mean_limit:dollars}
      es suma de {n:# pago|# pagos}: {observed:dollars}, de media {mean:dollars}; los límites de la
         política para series extorsionadas son {first_limit:dollars} al principio,
         {total_limit:dollars} en total y de media no menos de {mean_limit:dollars}
    reason.negotiated_sums
      en {observed:percent} of the changes between {n:# payment|# payments} go one way, down or up
      fr {observed:percent} des changements entre {n:# paiement|# paiements} vont dans un seul sens, à
         la baisse ou à la hausse
      nl {observed:percent} van de veranderingen tussen {n:# betaling|# betalingen} gaat één kant op,
         omlaag of omhoog
      pl {observed:percent} zmian między płatnościami (liczba: {n}) idzie w jedną stronę, w dół lub w
         górę
      de {observed:percent} der Änderungen zwischen {n:# Zahlung|# Zahlungen} gehen in eine Richtung,
         abwärts oder aufwärts
      es {observed:percent} de los cambios entre {n:# pago|# pagos} van en un solo sentido, a la baja
         o al alza
    reason.rising_sums
      en sum of {n:# payment|# payments}: {observed:dollars}; the later half's mean is {expected:#
         time|# times} the earlier half's
      fr somme de {n:# paiement|# paiements} : {observed:dollars} ; la moyenne de la seconde moitié
         est {expected:# fois} celle de la première
      nl som van {n:# betaling|# betalingen}: {observed:dollars}; het gemiddelde van de latere helft
         is {expected:# keer} dat van de eerdere
      pl suma płatności (liczba: {n}): {observed:dollars}; średnia późniejszej połowy do średniej
         wcześniejszej ma się jak {expected} do 1
      de Summe von {n:# Zahlung|# Zahlungen}: {observed:dollars}; das Mittel der späteren Hälfte ist
         das {expected}-Fache der früheren
      es suma de {n:# pago|# pagos}: {observed:dollars}; la media de la segunda mitad es {expected:#
         vez|# veces} la de la primera
    phrase.one_receiver
      en ; payments to the receiver of the largest part: {named}
      fr  ; paiements au bénéficiaire de la plus grande part : {named}
      nl ; betalingen aan de ontvanger van het grootste deel: {named}
      pl ; płatności do odbiorcy największej części: {named}
      de ; Zahlungen an den Empfänger des größten Teils: {named}
      es ; pagos al receptor de la mayor parte: {named}
    reason.burst_receivers
      en {observed} of {n:# other payer|# other payers} of the beneficiaries paid in a short burst
         too
      fr {observed} sur {n:# autre payeur|# autres payeurs} des bénéficiaires {observed:a|ont} aussi
         payé en une courte rafale
      nl {observed} van {n:# andere betaler|# andere betalers} van de begunstigden
         {observed:betaalde|betaalden} ook in een korte reeks
      pl {observed} z {n:# innego płatnika|# innych płatników} odbiorców także {observed:płacił|płaciło}
         w krótkiej serii
      de {observed} von {n:# anderem Zahler|# anderen Zahlern} der Empfänger {observed:zahlte|zahlten}
         ebenfalls in einer kurzen Reihe
      es {observed} de {n:# otro pagador|otros # pagadores} de los beneficiarios {observed:pagó|pagaron}
         también en una serie corta
    reason.victim_corridor
      en to where extorted payments are known to go: {observed:percent} of
         {n:# payment|# payments}
      fr vers des destinations connues de paiements extorqués : {observed:percent} de
         {n:# paiement|# paiements}
      nl naar waar afgeperste betalingen bekend heengaan: {observed:percent} van
         {n:# betaling|# betalingen}
      pl tam, dokąd wiadomo, że trafiają płatności wymuszone: {observed:percent} z
         {n:# płatności|# płatności}
      de dorthin, wohin erpresste Zahlungen bekanntlich gehen: {observed:percent} von
         {n:# Zahlung|# Zahlungen}
      es a donde se sabe que van pagos extorsionados: {observed:percent} de {n:# pago|# pagos}
    not_testable.too_few_payments
      en too few payments
      fr trop peu de paiements
      nl te weinig betalingen
      pl za mało płatności
      de zu wenige Zahlungen
      es demasiado pocos pagos
    not_testable.no_time_of_day
      en the payments carry dates without a time of day
      fr les paiements portent des dates sans heure
      nl de betalingen hebben een datum zonder tijdstip
      pl płatności mają daty bez godziny
      de die Zahlungen tragen ein Datum ohne Uhrzeit
      es los pagos llevan fecha sin hora
    not_testable.no_local_hour
      en the local hour is unknown
      fr l'heure locale est inconnue
      nl het plaatselijke uur is onbekend
      pl godzina lokalna jest nieznana
      de die Ortszeit ist unbekannt
      es la hora local es desconocida
    not_testable.no_birth_date
      en the birth date is unknown
      fr la date de naissance est inconnue
      nl de geboortedatum is onbekend
      pl data urodzenia jest nieznana
      de das Geburtsdatum ist unbekannt
      es la fecha de nacimiento es desconocida
    not_testable.no_watchlist
      en no watchlist was given
      fr aucune liste de surveillance n'a été donnée
      nl er is geen lijst gegeven
      pl nie podano listy
      de es wurde keine Liste angegeben
      es no se dio ninguna lista
    not_testable.every_payment_is_set_aside
      en every payment is set aside: {aside}
      fr chaque paiement est mis à part : {aside}
      nl elke betaling is apart gezet: {aside}
      pl każdą płatność odłożono na bok: {aside}
      de jede Zahlung ist beiseitegelegt: {aside}
      es todos los pagos están apartados: {aside}
    not_testable.only_beneficiaries_with_very_many_payers
      en every beneficiary has very many payers
      fr chaque bénéficiaire a de très nombreux payeurs
      nl elke begunstigde heeft heel veel betalers
      pl każdy odbiorca ma bardzo wielu płatników
      de jeder Empfänger hat sehr viele Zahler
      es cada beneficiario tiene muchísimos pagadores
    not_testable.silence_cut_off_by_the_end_of_the_data
      en the data ends too soon after the last payment
      fr les données finissent trop tôt après le dernier paiement
      nl de gegevens eindigen te snel na de laatste betaling
      pl dane kończą się zbyt wcześnie po ostatniej płatności
      de die Daten enden zu bald nach der letzten Zahlung
      es los datos terminan demasiado pronto tras el último pago
    not_testable.nobody_else_pays_the_beneficiaries
      en nobody else pays the beneficiaries
      fr personne d'autre ne paie les bénéficiaires
      nl niemand anders betaalt de begunstigden
      pl nikt inny nie płaci tym odbiorcom
      de niemand sonst bezahlt die Empfänger
      es nadie más paga a los beneficiarios
    not_testable.beneficiaries_known_by_name_only
      en beneficiaries or the payer are known by name only, so who else pays them is not known
      fr bénéficiaires ou payeur ne sont connus que par leur nom : qui d'autre les paie n'est pas connu
      nl begunstigden of betaler zijn alleen bij naam bekend: wie hen nog meer betaalt, is niet bekend
      pl odbiorcy lub płatnik znani są tylko z nazwiska: kto jeszcze płaci tym odbiorcom, nie wiadomo
      de Empfänger oder Zahler sind nur dem Namen nach bekannt; wer sie sonst bezahlt, ist unbekannt
      es los beneficiarios o el pagador se conocen solo por su nombre: quién más les paga no se sabe
    not_testable.no_payment_into_the_lane_s_corridors
      en no payment goes into the lane's corridors
      fr aucun paiement ne va dans les corridors de cette voie
      nl geen betaling gaat naar de corridors van deze baan
      pl żadna płatność nie trafia do korytarzy tej ścieżki
      de keine Zahlung geht in die Korridore dieser Spur
      es ningún pago va a los corredores de esta vía
    """
}

extension MessageTable {
  /// Single statistics of a payer, each with its null hypothesis.
  static let statistics = """
    statistic.heading
      en Single statistics: they describe, give no points and are not combined; p is the chance of
         so much if what stands after "expected" held; on the payments looked at, but for the number
         of payments, weekdays and days of the month, which take all
      fr Statistiques isolées : elles décrivent, ne donnent pas de points et ne sont pas combinées ;
         p est la chance d'en voir autant si l'attendu valait ; sur les paiements considérés, sauf
         le nombre de paiements, les jours de la semaine et du mois, qui prennent tout
      nl Losse statistieken: zij beschrijven, geven geen punten en worden niet gecombineerd; p is de
         kans op zoveel als het verwachte gold; over de meegetelde betalingen, behalve het aantal
         betalingen, weekdagen en dagen van de maand, die alle nemen
      pl Pojedyncze statystyki: opisują, nie dają punktów i nie są łączone; p to szansa na tyle,
         gdyby zachodziło to, co oczekiwane; na płatnościach uwzględnionych, poza liczbą płatności,
         dniami tygodnia i miesiąca, które biorą wszystkie
      de Einzelne Statistiken: sie beschreiben, geben keine Punkte und werden nicht verrechnet; p
         ist die Chance auf so viel, wenn das Erwartete gälte; über die berücksichtigten Zahlungen,
         außer bei Zahl der Zahlungen, Wochen- und Monatstagen, die alle nehmen
      es Estadísticas sueltas: describen, no dan puntos ni se combinan; p es la probabilidad de
         tanto si valiera lo esperado; sobre los pagos considerados, salvo el número de pagos, los
         días de la semana y del mes, que toman todos
    statistic.not_testable
      en not testable ({n:# counted}; {least:# that differs is needed|# that differ are needed}, and
         enough payers of the corridor)
      fr non testable ({n:# compté|# comptés} ; il en faut {least:# qui diffère|# qui diffèrent}, et
         assez de payeurs du corridor)
      nl niet te toetsen ({n:# geteld}; {least:# die verschilt, is nodig|# die verschillen, zijn nodig},
         en genoeg betalers van de corridor)
      pl nie do zbadania (policzono: {n}; potrzeba różnych: {least}, i dość płatników korytarza)
      de nicht prüfbar ({n:# gezählt}; nötig {least:ist # verschiedenes|sind # verschiedene}, und genug
         Zahler des Korridors)
      es no comprobable ({n:# contado|# contados}; {least:hace falta # que difiera|hacen falta # que
         difieran}, y bastantes pagadores del corredor)
    statistic.payment_rate
      en {observed:# payment|# payments} in the days of the data; expected of a payer of the
         corridor, whose rates differ by a gamma law: {expected}
      fr {observed:# paiement|# paiements} dans les jours des données ; attendu d'un payeur du
         corridor, dont les taux diffèrent selon une loi gamma : {expected}
      nl {observed:# betaling|# betalingen} in de dagen van de gegevens; verwacht van een betaler
         van de corridor, met tempo's volgens een gammawet: {expected}
      pl {observed:# płatność|# płatności|# płatności} w dniach danych; oczekiwane od płatnika
         korytarza, o tempie według rozkładu gamma: {expected}
      de {observed:# Zahlung|# Zahlungen} in den Tagen der Daten; erwartet von einem Zahler des
         Korridors, wo die Raten der Zahler nach einem Gammagesetz verschieden sind: {expected}
      es {observed:# pago|# pagos} en los días de los datos; esperado de un pagador del corredor,
         cuyas tasas difieren según una ley gamma: {expected}
    statistic.even_sums
      en even sums: {@phrase.shown}; expected, if each payment stood alone with the share of
         comparable payers: {expected:percent}
      fr montants ronds : {@phrase.shown} ; attendu, si chaque paiement était isolé avec la part des
         payeurs comparables : {expected:percent}
      nl ronde bedragen: {@phrase.shown}; verwacht, als elke betaling op zichzelf stond met het
         aandeel van vergelijkbare betalers: {expected:percent}
      pl okrągłe kwoty: {@phrase.shown}; oczekiwane, gdyby każda płatność stała osobno z udziałem
         porównywalnych płatników: {expected:percent}
      de runde Beträge: {@phrase.shown}; erwartet, stünde jede Zahlung für sich mit dem Anteil
         vergleichbarer Zahler: {expected:percent}
      es importes redondos: {@phrase.shown}; esperado, si cada pago estuviera solo con la proporción
         de los pagadores comparables: {expected:percent}
    statistic.hour_of_day
      en local hours of {n:# payment|# payments} looked at, drawn together from 0 to 1: {observed};
         expected if all were alike: {expected}
      fr heures locales de {n:# paiement considéré|# paiements considérés}, regroupement de 0 à 1 :
         {observed} ; attendu si tous se valaient : {expected}
      nl lokale uren van {n:# meegetelde betaling|# meegetelde betalingen}, bijeen van 0 tot 1:
         {observed}; verwacht als alle gelijk waren: {expected}
      pl godziny lokalne uwzględnionych płatności ({n}), skupienie od 0 do 1: {observed};
         oczekiwane, gdyby wszystkie były równe: {expected}
      de Ortsstunden von {n:# berücksichtigten Zahlung|# berücksichtigten Zahlungen}, Häufung von 0
         bis 1: {observed}; erwartet, wären alle gleich: {expected}
      es horas locales de {n:# pago considerado|# pagos considerados}, agrupación de 0 a 1:
         {observed}; esperado si todos fueran iguales: {expected}
    statistic.weekday
      en weekdays of {n:# payment|# payments}, drawn together from 0 to 1: {observed}; expected if all
         were alike: {expected}
      fr jours de la semaine de {n:# paiement|# paiements}, regroupement de 0 à 1 : {observed} ; attendu
         si tous se valaient : {expected}
      nl weekdagen van {n:# betaling|# betalingen}, bijeen van 0 tot 1: {observed}; verwacht als alle
         gelijk waren: {expected}
      pl dni tygodnia płatności ({n}), skupienie od 0 do 1: {observed}; oczekiwane, gdyby
         wszystkie były równe: {expected}
      de Wochentage von {n:# Zahlung|# Zahlungen}, Häufung von 0 bis 1: {observed}; erwartet, wären alle
         gleich: {expected}
      es días de la semana de {n:# pago|# pagos}, agrupación de 0 a 1: {observed}; esperado si todos
         fueran iguales: {expected}
    statistic.day_of_month
      en days of the month of {n:# payment|# payments}, drawn together from 0 to 1: {observed}; expected
         if all were alike: {expected}
      fr jours du mois de {n:# paiement|# paiements}, regroupement de 0 à 1 : {observed} ; attendu si
         tous se valaient : {expected}
      nl dagen van de maand van {n:# betaling|# betalingen}, bijeen van 0 tot 1: {observed}; verwacht
         als alle gelijk waren: {expected}
      pl dni miesiąca płatności ({n}), skupienie od 0 do 1: {observed}; oczekiwane, gdyby
         wszystkie były równe: {expected}
      de Tage des Monats von {n:# Zahlung|# Zahlungen}, Häufung von 0 bis 1: {observed}; erwartet, wären
         alle gleich: {expected}
      es días del mes de {n:# pago|# pagos}, agrupación de 0 a 1: {observed}; esperado si todos fueran
         iguales: {expected}
    statistic.amount_trend
      en sums change by {observed} USD from one to the next of {n}; expected if any order were
         alike: {expected}; p for a rise
      fr les montants changent de {observed} USD de l'un à l'autre, sur {n} ; attendu si tout
         ordre se valait : {expected} ; p pour une hausse
      nl bedragen veranderen {observed} USD van het ene op het andere, van {n}; verwacht als elke
         volgorde gelijk was: {expected}; p voor stijging
      pl kwoty zmieniają się o {observed} USD z jednej na następną, z {n}; oczekiwane, gdyby
         każda kolejność była równa: {expected}; p dla wzrostu
      de Beträge ändern sich um {observed} USD vom einen zum nächsten von {n}; erwartet, wäre
         jede Folge gleich: {expected}; p für Anstieg
      es los importes cambian {observed} USD de uno a otro, de {n}; esperado si todo orden fuera
         igual: {expected}; p para un alza
    statistic.gap_trend
      en gaps change by {observed:# day|# days} from one to the next of {n}; expected if any order were
         alike: {expected}; p for shrinking
      fr les intervalles changent de {observed:# jour|# jours} de l'un à l'autre, sur {n} ; attendu si
         tout ordre se valait : {expected} ; p pour un raccourcissement
      nl tussenpozen veranderen {observed:# dag|# dagen} van de ene op de andere, van {n}; verwacht als
         elke volgorde gelijk was: {expected}; p voor krimp
      pl odstępy zmieniają się o {observed:# dzień|# dni|# dni|# dnia} z jednego na następny, z {n};
         oczekiwane, gdyby każda kolejność była równa: {expected}; p dla skracania
      de Abstände ändern sich um {observed:# Tag|# Tage} vom einen zum nächsten von {n}; erwartet, wäre
         jede Folge gleich: {expected}; p für Verkürzung
      es los intervalos cambian {observed:# día|# días} de uno a otro, de {n}; esperado si todo orden
         fuera igual: {expected}; p para un acortamiento
    statistic.uneven_gaps
      en squared shares of {n:# gap|# gaps} add up to {observed}; expected of times at random:
         {expected}; p for so uneven
      fr les parts de {n:# intervalle|# intervalles} au carré font {observed} ; attendu de temps au
         hasard : {expected} ; p pour tant d'irrégularité
      nl de kwadraten van de aandelen van {n:# tussenpoos|# tussenpozen} geven {observed}; verwacht van
         willekeurige tijden: {expected}; p voor zo ongelijk
      pl kwadraty udziałów {n:# odstępu|# odstępów} dają {observed}; oczekiwane od przypadkowych czasów:
         {expected}; p dla takiej nierówności
      de die Quadrate der Anteile von {n:# Abstand|# Abständen} ergeben {observed}; erwartet von
         zufälligen Zeiten: {expected}; p für so ungleich
      es los cuadrados de las partes de {n:# intervalo|# intervalos} suman {observed}; esperado de
         tiempos al azar: {expected}; p para tanta desigualdad
    statistic.even_gaps
      en squared shares of {n:# gap|# gaps} add up to {observed}; expected of times at random:
         {expected}; p for so even
      fr les parts de {n:# intervalle|# intervalles} au carré font {observed} ; attendu de temps au
         hasard : {expected} ; p pour tant de régularité
      nl de kwadraten van de aandelen van {n:# tussenpoos|# tussenpozen} geven {observed}; verwacht van
         willekeurige tijden: {expected}; p voor zo gelijk
      pl kwadraty udziałów {n:# odstępu|# odstępów} dają {observed}; oczekiwane od przypadkowych czasów:
         {expected}; p dla takiej równości
      de die Quadrate der Anteile von {n:# Abstand|# Abständen} ergeben {observed}; erwartet von
         zufälligen Zeiten: {expected}; p für so gleich
      es los cuadrados de las partes de {n:# intervalo|# intervalos} suman {observed}; esperado de
         tiempos al azar: {expected}; p para tanta igualdad
    statistic.burstiness
      en burstiness of {n:# payment|# payments} looked at, -1 for a clock, towards 1 for bursts:
         {observed}; expected by chance: {expected}; no test
      fr à-coups de {n:# paiement considéré|# paiements considérés}, de -1 pour une horloge vers 1
         pour des salves : {observed} ; attendu du hasard : {expected} ; sans test
      nl schoksgewijs van {n:# meegetelde betaling|# meegetelde betalingen}, -1 een klok, naar 1
         voor vlagen: {observed}; verwacht bij toeval: {expected}; geen toets
      pl zrywność {n:# uwzględnionej płatności|# uwzględnionych płatności}, -1 dla zegara, ku 1 dla
         serii: {observed}; oczekiwane z przypadku: {expected}; bez testu
      de Stoßhaftigkeit von {n:# berücksichtigten Zahlung|# berücksichtigten Zahlungen}, -1 wie eine
         Uhr, gegen 1 in Schüben: {observed}; erwartet vom Zufall: {expected}; kein Test
      es rachas de {n:# pago considerado|# pagos considerados}, -1 como un reloj, hacia 1 a ráfagas:
         {observed}; esperado por azar: {expected}; sin prueba
    statistic.largest_sum
      en the largest of {n:# sum|# sums}, in robust standard scores from the middle of the payer's own:
         {observed}; middle: {expected}; no test
      fr le plus grand de {n:# montant|# montants}, en écarts robustes au milieu des siens : {observed}
         ; milieu : {expected} ; sans test
      nl het grootste van {n:# bedrag|# bedragen}, in robuuste standaardscores vanaf het midden van de
         eigen: {observed}; midden: {expected}; geen toets
      pl największa z {n:# kwoty|# kwot}, w odpornych odchyleniach od środka własnych: {observed};
         środek: {expected}; bez testu
      de der größte von {n:# Betrag|# Beträgen}, in robusten Standardwerten von der Mitte der eigenen:
         {observed}; Mitte: {expected}; kein Test
      es el mayor de {n:# importe|# importes}, en desviaciones robustas desde el centro de los propios:
         {observed}; centro: {expected}; sin prueba
    statistic.shared_small_beneficiaries
      en other payers of two or more of this payer's {n:# small beneficiary|# small beneficiaries}:
         {observed}; expected, if all chose among small ones at random: {expected}; p is a bound for
         the closest
      fr autres payeurs d'au moins deux {n:du # petit bénéficiaire|des # petits bénéficiaires} de ce
         payeur : {observed} ; attendu, si tous choisissaient parmi les petits au hasard :
         {expected} ; p borne le plus proche
      nl andere betalers van twee of meer van de {n:# kleine begunstigde|# kleine begunstigden} van
         deze betaler: {observed}; verwacht, als allen onder kleine willekeurig kozen: {expected};
         p is een grens voor de naaste
      pl inni płacący co najmniej dwóm z {n:# małego odbiorcy|# małych odbiorców} tego płatnika:
         {observed}; oczekiwane, gdyby wszyscy wybierali wśród małych losowo: {expected}; p to
         granica dla najbliższego
      de andere Zahler von zwei oder mehr {n:des # kleinen Empfängers|der # kleinen Empfänger} dieses
         Zahlers: {observed}; erwartet, wählten alle unter kleinen zufällig: {expected}; p ist eine
         Schranke für den nächsten
      es otros pagadores de dos o más {n:del # beneficiario pequeño|de los # beneficiarios pequeños}
         de este pagador: {observed}; esperado, si todos eligieran entre pequeños al azar:
         {expected}; p es una cota para el más cercano
    """
}

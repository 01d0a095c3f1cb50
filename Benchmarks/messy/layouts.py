#!/usr/bin/env python3
"""Writes one data set in many bank layouts, drawn at random, and asks for one ranking of all.

    layouts.py CORRIDOR [--worlds N] [--layouts N] [--seed N] [--keep FOLDER]

Every layout carries the same facts: id, instant, parties, countries, amount and currency of each payment. Drawn
are the language and order of the columns, how dates, times, amounts and countries are written, separator,
quotes, encoding, line ends, title lines, totals, footers and further columns. `score --all --format csv` of each
must be that of the plain layout to the byte. Three outcomes: the same ranking; refused with 65 or with rows
rejected, which the user sees; another ranking without a word, of which one ends with 1, as do more than 2 % refused.
"""
import argparse
import collections
import concurrent.futures
import csv
import datetime
import io
import json
import os
import random
import subprocess
import sys
import tempfile

HEADS = {
    "en": (["Transaction ID", "Txn Ref", "Payment reference", "transaction_id"],
           ["Payment date", "Transaction Date", "Date", "Value date", "Booking date", "Sent at"],
           ["Time", "Payment time"],
           ["Sender ID", "Remitter", "Ordering customer", "Originator No.", "payer_id", "Customer ID", "Debtor"],
           ["Sender country", "Originator country", "Debtor country", "Sending country"],
           ["Beneficiary", "Receiver ID", "Payee ID", "Recipient", "Creditor", "Beneficiary number"],
           ["Beneficiary country", "Destination country", "Receiver country", "Country of destination",
            "Payout country"],
           ["Amount", "Sent amount", "Transaction amount", "Amt"], ["Currency", "CCY", "Currency code"],
           ["Debit", "Credit"], ["D/C", "Debit/Credit"]),
    "de": (["Transaktionsnummer", "Referenz", "Transaktions-ID", "Vorgangsnummer"],
           ["Buchungsdatum", "Datum", "Ausführungsdatum", "Buchungstag", "Wertstellung"], ["Uhrzeit", "Zeit"],
           ["Auftraggeber", "Absender-ID", "Kundennummer", "Auftraggebernummer"],
           ["Land Auftraggeber", "Absenderland", "Land des Auftraggebers"],
           ["Empfänger", "Empfänger-ID", "Begünstigter", "Zahlungsempfänger"],
           ["Empfängerland", "Land Empfänger", "Zielland", "Land des Begünstigten", "Bestimmungsland"],
           ["Betrag", "Umsatz", "Überweisungsbetrag"], ["Währung", "Waehrung"], ["Soll", "Haben"],
           ["Soll/Haben", "S/H"]),
    "fr": (["Référence", "Numéro de transaction", "N° opération"],
           ["Date d'exécution", "Date", "Date de l'opération", "Date comptable", "Date de valeur"], ["Heure"],
           ["Identifiant expéditeur", "Donneur d'ordre", "Expéditeur", "Code client"],
           ["Pays expéditeur", "Pays du donneur d'ordre"],
           ["Identifiant bénéficiaire", "Bénéficiaire", "Destinataire"],
           ["Pays bénéficiaire", "Pays de destination", "Pays du destinataire"], ["Montant", "Montant de l'opération"],
           ["Devise", "Monnaie"], ["Débit", "Crédit"], ["Sens"]),
    "nl": (["Transactienummer", "Transactiereferentie", "Referentie", "Transactie-ID"],
           ["Boekdatum", "Datum", "Transactiedatum", "Uitvoeringsdatum"], ["Tijd", "Tijdstip"],
           ["Opdrachtgever", "Afzender-ID", "Klantnummer"],
           ["Land opdrachtgever", "Land afzender"],
           ["Begunstigde", "Ontvanger-ID", "Ontvanger"],
           ["Land begunstigde", "Land van bestemming", "Land ontvanger"], ["Bedrag", "Transactiebedrag"],
           ["Munt", "Muntsoort", "Valuta"], ["Debet", "Credit"], ["Af Bij", "Debet/Credit"]),
    "pl": (["Identyfikator transakcji", "Numer transakcji", "Numer referencyjny"],
           ["Data operacji", "Data transakcji", "Data księgowania", "Data"], ["Godzina", "Czas"],
           ["Nadawca", "Id nadawcy", "Zleceniodawca"], ["Kraj nadawcy", "Kraj zleceniodawcy"],
           ["Odbiorca", "Id odbiorcy", "Beneficjent"], ["Kraj odbiorcy", "Kraj docelowy", "Kraj beneficjenta"],
           ["Kwota", "Kwota transakcji"], ["Waluta"], ["Obciążenia", "Uznania"], ["Strona"]),
    "es": (["Número de operación", "Referencia", "ID transacción"],
           ["Fecha", "Fecha operación", "Fecha de envío", "F. Valor"], ["Hora"],
           ["Ordenante", "ID remitente", "Remitente"],
           ["País ordenante", "País del remitente"],
           ["Beneficiario", "ID beneficiario", "Destinatario"],
           ["País beneficiario", "País de destino", "País destino"], ["Importe", "Monto", "Importe de la operación"],
           ["Moneda", "Divisa"], ["Cargo", "Abono"], ["Debe/Haber"]),
    "pt": (["Nº da transação", "Referência", "ID da transação"], ["Data", "Data da operação", "Data do pagamento"],
           ["Hora"], ["Remetente", "ID do remetente", "Ordenante"],
           ["País do remetente", "País ordenante"],
           ["Favorecido", "Beneficiário", "ID do beneficiário"],
           ["País do favorecido", "País de destino", "País do beneficiário"], ["Valor", "Montante", "Quantia"],
           ["Moeda", "Divisa"], ["Débito", "Crédito"], ["Débito/Crédito"]),
    "it": (["ID transazione", "Numero operazione", "Riferimento"],
           ["Data operazione", "Data", "Data contabile", "Data valuta"], ["Ora", "Orario"],
           ["Ordinante", "ID mittente", "Mittente"], ["Paese ordinante", "Paese mittente"],
           ["Beneficiario", "ID beneficiario", "Destinatario"],
           ["Paese beneficiario", "Paese di destinazione", "Paese destinatario"], ["Importo"], ["Divisa", "Valuta"],
           ["Addebiti", "Accrediti"], ["Dare/Avere"]),
    "sv": (["Transaktions-id", "Referens", "Transaktionsnummer"],
           ["Bokföringsdag", "Datum", "Transaktionsdatum", "Betalningsdatum", "Bokföringsdatum"], ["Tid", "Klockslag"],
           ["Avsändare", "Avsändar-id", "Kundnummer", "Uppdragsgivare"],
           ["Avsändarland", "Avsändarens land"],
           ["Mottagare", "Mottagar-id", "Betalningsmottagare"],
           ["Mottagarland", "Mottagarens land", "Destinationsland"], ["Belopp"], ["Valuta"], ["Uttag", "Insättning"],
           ["Debet/kredit"]),
    "fil": (["Numero ng transaksyon", "Reference number"], ["Petsa", "Petsa ng padala"], ["Oras"],
            ["Nagpadala", "ID ng nagpadala"], ["Bansa ng nagpadala"],
            ["Tatanggap", "ID ng tatanggap", "Benepisyaryo"], ["Bansa ng tatanggap"],
            ["Halaga"], ["Pera", "Salapi", "Currency"], ["Debit", "Credit"], ["Debit/Credit"]),
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fil": "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",
}
COUNTRIES = {
    "AU": ("AUS", "036", dict(en="Australia", de="Australien", fr="Australie", nl="Australië", pl="Australia",
                              es="Australia", pt="Austrália", it="Australia", sv="Australien", fil="Australia")),
    "DE": ("DEU", "276", dict(en="Germany", de="Deutschland", fr="Allemagne", nl="Duitsland", pl="Niemcy",
                              es="Alemania", pt="Alemanha", it="Germania", sv="Tyskland", fil="Alemanya")),
    "PH": ("PHL", "608", dict(en="Philippines", de="Philippinen", fr="Philippines", nl="Filipijnen", pl="Filipiny",
                              es="Filipinas", pt="Filipinas", it="Filippine", sv="Filippinerna", fil="Pilipinas")),
    "TH": ("THA", "764", dict(en="Thailand", de="Thailand", fr="Thaïlande", nl="Thailand", pl="Tajlandia",
                              es="Tailandia", pt="Tailândia", it="Thailandia", sv="Thailand", fil="Thailand")),
    "RO": ("ROU", "642", dict(en="Romania", de="Rumänien", fr="Roumanie", nl="Roemenië", pl="Rumunia", es="Rumanía",
                              pt="Romênia", it="Romania", sv="Rumänien", fil="Romania")),
    "CO": ("COL", "170", dict(en="Colombia", de="Kolumbien", fr="Colombie", nl="Colombia", pl="Kolumbia",
                              es="Colombia", pt="Colômbia", it="Colombia", sv="Colombia", fil="Colombia")),
}
MEMOS = ["", "gift", "school fees, March", "thanks \"Tita\"", "for Ana; rent", "it's late", "two\nlines",
         "T1;2025-01-01;P1;AU;B1;PH;99.99;AUD", "x,2025-01-01,P9,AU,B9,PH,12.34,AUD\ny,2025-01-02,P9,AU,B9,PH,5.00,AUD"]


def iban(country, number, width):
    """An IBAN of digits only with its check digits."""
    bban = f"{number:0{width}d}"
    letters = "".join(str(ord(c) - 55) for c in country)
    return f"{country}{98 - int(bban + letters + '00') % 97:02d}{bban}"


class World:
    """Facts of a few hundred payments."""

    def __init__(self, seed):
        r = random.Random(seed)
        self.by_iban = r.random() < 0.2
        self.home = "DE" if self.by_iban else r.choice(["AU", "DE"])
        self.currency = "EUR" if self.home == "DE" else "AUD"
        targets = ["RO"] if self.by_iban else ["PH", "TH", "RO", "CO"]
        self.seconds = r.random() < 0.4
        self.dates_only = r.random() < 0.15
        self.rows = []
        start = datetime.datetime(2024, 11, 3)
        for i in range(r.randint(120, 400)):
            payer, payee = r.randint(1, 25), r.randint(1, 40)
            at = start + datetime.timedelta(minutes=r.randint(0, 200 * 1440), seconds=r.randint(0, 59) * self.seconds)
            if self.dates_only:
                at = at.replace(hour=0, minute=0, second=0)
            cents = r.choice([r.randint(5, 99) * 100, r.randint(500, 30_000), r.randint(100, 900_000)])
            to = targets[payee % len(targets)]
            payer_id = iban("DE", 500105170000000000 + payer, 18) if self.by_iban else f"P{payer:05d}"
            payee_id = iban("RO", payee, 20) if self.by_iban else f"B{payee:05d}"
            self.rows.append((f"T{i:06d}", at, payer_id, self.home, payee_id, to, cents, self.currency))


def number(cents, mark, thousands, drop):
    units, rest = divmod(cents, 100)
    whole = f"{units:,}".replace(",", thousands)
    if drop and rest == 0:
        return whole
    text = f"{whole}{mark}{rest:02d}"
    return text[:-1] if drop and rest % 10 == 0 else text


def layout(world, r):
    """Bytes of the world in a layout drawn from `r`, and its recipe."""
    language = r.choice(list(HEADS))
    heads = [r.choice(names) if i < 9 else names for i, names in enumerate(HEADS[language])]
    numeric = r.choice(["dmy", "mdy"]) if language == "en" else "dmy"
    recipe = {"language": language}

    # Instants.
    kinds = ["iso", "isoT", "isoZ", "isoms", "offset", "slash", "point", "short", "named", "epoch", "epochms", "serial",
             "compact", "split", "split12", "ymdslash", "three"]
    if world.dates_only:
        kinds = ["date-iso", "date-slash", "date-point", "date-short", "date-named", "date-compact", "date-three",
                 "date-serial", "date-ymdslash", "date-yymmdd"]
    kind = recipe["time"] = r.choice(kinds)
    clock = "%H:%M:%S" if world.seconds or r.random() < 0.5 else "%H:%M"
    months = MONTHS[language].split()
    order = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y"}[numeric]
    recipe["order"] = order

    def unpadded(text):
        return "/".join(p.lstrip("0") if len(p) == 2 else p for p in text.split("/"))

    plain_days = r.random() < 0.3

    def slashed(at):
        return unpadded(at.strftime(order)) if plain_days else at.strftime(order)

    def named(at):
        month = months[at.month - 1]
        if language == "en":
            return r_named(at, month)
        return f"{at.day} {month} {at.year}"

    english = r.choice(["{d} {m} {y}", "{m} {d}, {y}", "{d:02d}-{s}-{y}"])

    def r_named(at, month):
        return english.format(d=at.day, m=month, y=at.year, s=month[:3])

    def stamp(at):
        """Cells of the instant, and how many names they take."""
        date = kind.removeprefix("date-")
        if kind == "iso": return [at.strftime(f"%Y-%m-%d {clock}")]
        if kind == "isoT": return [at.strftime(f"%Y-%m-%dT{clock}")]
        if kind == "isoZ": return [at.strftime("%Y-%m-%dT%H:%M:%SZ")]
        if kind == "isoms": return [at.strftime("%Y-%m-%dT%H:%M:%S.000Z")]
        if kind == "offset": return [(at + datetime.timedelta(hours=8)).strftime("%Y-%m-%dT%H:%M:%S+08:00")]
        if kind == "slash": return [slashed(at) + at.strftime(f" {clock}")]
        if kind == "point": return [at.strftime(f"%d.%m.%Y {clock}")]
        if kind == "short": return [at.strftime(f"%d.%m.%y {clock}")]
        if kind == "named": return [named(at) + at.strftime(f" {clock}")]
        if kind == "epoch": return [str(int(at.replace(tzinfo=datetime.timezone.utc).timestamp()))]
        if kind == "epochms": return [str(int(at.replace(tzinfo=datetime.timezone.utc).timestamp()) * 1000)]
        if kind == "serial":
            since = at - datetime.datetime(1899, 12, 30)
            return [f"{since.total_seconds() / 86400:.10f}"]
        if kind == "compact": return [at.strftime("%Y%m%d%H%M%S")]
        if kind == "split": return [slashed(at), at.strftime(clock)]
        if kind == "split12": return [at.strftime(order), at.strftime(clock.replace("%H", "%I") + " %p")]
        if kind == "ymdslash": return [at.strftime(f"%Y/%m/%d {clock}")]
        if kind == "three": return [str(at.year), str(at.month), str(at.day), at.strftime(clock)]
        if date == "iso": return [at.strftime("%Y-%m-%d")]
        if date == "slash": return [slashed(at)]
        if date == "point": return [at.strftime("%d.%m.%Y")]
        if date == "short": return [at.strftime("%d.%m.%y")]
        if date == "named": return [named(at)]
        if date == "compact": return [at.strftime("%Y%m%d")]
        if date == "ymdslash": return [at.strftime("%Y/%m/%d")]
        if date == "yymmdd": return [at.strftime("%y%m%d")]
        if date == "serial": return [str((at - datetime.datetime(1899, 12, 30)).days)]
        return [str(at.year), str(at.month), str(at.day)]

    parts = {"en": ["Year", "Month", "Day"], "de": ["Jahr", "Monat", "Tag"], "fr": ["Année", "Mois", "Jour"],
             "nl": ["Jaar", "Maand", "Dag"], "pl": ["Rok", "Miesiąc", "Dzień"], "es": ["Año", "Mes", "Día"],
             "pt": ["Ano", "Mês", "Dia"], "it": ["Anno", "Mese", "Giorno"], "sv": ["År", "Månad", "Dag"],
             "fil": ["Taon", "Buwan", "Araw"]}[language]
    if kind in ("split", "split12"): time_heads = [heads[1], heads[2]]
    elif kind == "three": time_heads = parts + [heads[2]]
    elif kind == "date-three": time_heads = parts
    else: time_heads = [heads[1]]

    # Amounts.
    mark = "." if language in ("en", "fil") or r.random() < 0.2 else ","
    thousands = r.choice(["", "", "," if mark == "." else ".", "\u00a0", "'", " "])
    drop = r.random() < 0.2
    style = recipe["amount"] = r.choice(
        ["plain", "plain", "plain", "minus", "trailing", "parens", "code-after", "code-before", "sign", "two", "mark",
         "zeros"])
    recipe["mark"] = mark + thousands
    sign = "€" if world.currency == "EUR" else "A$"

    def amount(cents):
        text = number(cents, mark, thousands, drop)
        if style == "minus": return [f"-{text}"]
        if style == "trailing": return [f"{text}-"]
        if style == "parens": return [f"({text})"]
        if style == "code-after": return [f"{text} {world.currency}"]
        if style == "code-before": return [f"{world.currency} {text}"]
        if style == "sign": return [f"{sign}{text}"]
        if style == "two": return [text, ""]
        if style == "mark": return [text, mark_word]
        if style == "zeros": return [number(cents, mark, thousands, False) + "00"]
        return [text]

    if style == "two": amount_heads = list(heads[9])
    elif style == "mark": amount_heads = [heads[7], r.choice(HEADS[language][10])]
    else: amount_heads = [heads[7]]
    mark_word = {"Soll/Haben": "S", "S/H": "S", "Af Bij": "Af", "Dare/Avere": "Dare", "Debe/Haber": "Debe"}.get(
        amount_heads[-1], "D") if style == "mark" else ""
    has_currency = style not in ("code-after", "code-before", "sign") or r.random() < 0.5

    # Countries.
    how = recipe["country"] = r.choice(["alpha2", "alpha2", "alpha3", "name", "english", "numeric", "lower", "both"])

    def country(code):
        alpha3, digits, names = COUNTRIES[code]
        return {"alpha2": code, "alpha3": alpha3, "name": names[language], "english": names["en"], "numeric": digits,
                "lower": code.lower(), "both": f"{code} - {names['en']}"}[how]

    groups = [([heads[0]], lambda row: [row[0]]), (time_heads, lambda row: stamp(row[1])),
              ([heads[3]], lambda row: [row[2]]), ([heads[5]], lambda row: [row[4]]),
              (amount_heads, lambda row: amount(row[6]))]
    if not world.by_iban or r.random() < 0.3:
        groups += [([heads[4]], lambda row: [country(row[3])]), ([heads[6]], lambda row: [country(row[5])])]
    elif r.random() < 0.6:
        # Accounts that name their countries.
        account = {"en": "IBAN {}", "de": "IBAN {}", "fr": "IBAN {}", "nl": "IBAN {}"}.get(language, "IBAN {}")
        recipe["iban"] = True
        groups[2] = ([account.format(HEADS[language][3][0])], groups[2][1])
        groups[3] = ([account.format(HEADS[language][5][0])], groups[3][1])
    if has_currency:
        groups.append(([heads[8]], lambda row: [row[7]]))
    memo_heads = {"en": "Memo", "de": "Verwendungszweck", "fr": "Motif", "nl": "Omschrijving", "pl": "Tytuł",
                  "es": "Concepto", "pt": "Descrição", "it": "Causale", "sv": "Meddelande", "fil": "Mensahe"}
    memos = r.random() < 0.6
    recipe["memos"] = memos
    if memos:
        groups.append(([memo_heads[language]], lambda row: [r.choice(MEMOS)]))
    if r.random() < 0.3:
        groups.append(([{"de": "Saldo", "fr": "Solde", "es": "Saldo", "it": "Saldo", "pl": "Saldo", "pt": "Saldo",
                         "nl": "Saldo", "sv": "Saldo"}.get(language, "Balance")],
                       lambda row: [number(r.randint(0, 900_000), mark, thousands, False)]))
    if r.random() < 0.3:
        groups.append((["Fee"], lambda row: [number(r.choice([0, 199, 250]), mark, thousands, False)]))
    if r.random() < 0.2:
        groups.append((["Status"], lambda row: ["completed"]))
    if r.random() < 0.6:
        r.shuffle(groups)
    header = [name for names, _ in groups for name in names]
    rows = [[cell for _, cells in groups for cell in cells(row)] for row in world.rows]
    r.shuffle(rows)

    # Bytes.
    separator = recipe["separator"] = r.choice([",", ";", ";", "\t", "|"]) if mark == "." else r.choice([";", ";", "\t", "|", ","])
    end = r.choice(["\n", "\r\n"])
    text = io.StringIO(newline="")
    quoting = recipe["quoting"] = r.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    writer = csv.writer(text, delimiter=separator, lineterminator=end, quoting=quoting)
    writer.writerow(header)
    writer.writerows(rows)
    body = text.getvalue()
    frame = recipe["frame"] = r.choice(["", "", "", "title", "titles", "total", "footer", "blank", "titled table", "sep"])
    if frame == "title": body = f"Account statement{end}" + body
    if frame == "titles": body = f"Export{end}Period: 01.11.2024 - 31.05.2025{end}Created by: J. Doe, Office 3{end}{end}" + body
    if frame == "total":
        cells = [""] * len(header)
        cells[0] = "Total"
        cells[header.index(amount_heads[0])] = number(sum(row[6] for row in world.rows), mark, thousands, False)
        if header.index(amount_heads[0]) == 0: cells[1], cells[0] = "Total", cells[0]
        line = io.StringIO(newline="")
        csv.writer(line, delimiter=separator, lineterminator=end).writerow(cells)
        body += line.getvalue()
    if frame == "footer": body += f"{end}End of report{end}"
    if frame == "blank": body = end + body + end + end
    if frame == "titled table": body = separator.join(["Payments"] + [""] * (len(header) - 1)) + end + body
    if frame == "sep" and separator != "\t": body = f"sep={separator}{end}" + body
    encodings = ["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1250" if language == "pl" else "cp1252",
                 "iso8859-2" if language == "pl" else "iso8859-15"]
    encoding = recipe["encoding"] = r.choice(encodings)
    try:
        content = body.encode(encoding)
    except UnicodeEncodeError:
        encoding = recipe["encoding"] = "utf-8"
        content = body.encode()
    return content, recipe


def plain(world):
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["transaction_id", "timestamp", "payer_id", "payer_country", "payee_id", "payee_country", "amount",
                     "currency"])
    form = "%Y-%m-%d" if world.dates_only else "%Y-%m-%dT%H:%M:%SZ"
    for row in world.rows:
        writer.writerow([row[0], row[1].strftime(form), *row[2:6], f"{row[6] / 100:.2f}", row[7]])
    return text.getvalue().encode()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("corridor")
    options.add_argument("--worlds", type=int, default=12)
    options.add_argument("--layouts", type=int, default=12)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", help="a folder for the files that gave no or another ranking")
    given = options.parse_args()
    folder = tempfile.mkdtemp()

    def ranking(content, name="plain"):
        path = os.path.join(folder, f"{name}.csv")
        with open(path, "wb") as file:
            file.write(content)
        run = subprocess.run([given.corridor, "score", path, "--all", "--format", "csv"], capture_output=True)
        os.unlink(path)
        return run

    outcomes = collections.Counter()
    for n in range(given.worlds):
        world = World(given.seed * 10_007 + n)
        expected = ranking(plain(world))
        if expected.returncode != 0:
            sys.exit(f"the plain layout ended with {expected.returncode}: {expected.stderr.decode()}")
        drawn = [layout(world, random.Random(f"{given.seed} {n} {k}")) for k in range(given.layouts)]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            runs = list(pool.map(lambda item: ranking(item[1][0], f"{item[0]}"), enumerate(drawn)))
        for k, ((content, recipe), run) in enumerate(zip(drawn, runs)):
            words = run.stderr.decode()
            if run.returncode == 0 and run.stdout == expected.stdout:
                outcomes["same"] += 1
                continue
            outcome = "refused" if run.returncode == 65 else "WRONG"
            outcomes[outcome] += 1
            print(f"  {n}.{k} {outcome}: {json.dumps(recipe, ensure_ascii=False)}")
            print("    " + " ".join(words.split())[:300])
            if given.keep:
                os.makedirs(given.keep, exist_ok=True)
                with open(os.path.join(given.keep, f"{given.seed}-{n}-{k}.csv"), "wb") as file:
                    file.write(content)
                with open(os.path.join(given.keep, f"{given.seed}-{n}-plain.csv"), "wb") as file:
                    file.write(plain(world))
    count = sum(outcomes.values())
    print(f"{count} layouts of {given.worlds} data sets: {outcomes['same']} the same ranking, {outcomes['refused']}"
          f" refused aloud, {outcomes['WRONG']} another ranking")
    return 1 if outcomes["WRONG"] or outcomes["refused"] * 50 > count else 0


if __name__ == "__main__":
    sys.exit(main())

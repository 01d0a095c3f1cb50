@testable import CorridorKit

/// One payment of a made-up world, with what every layout below can say of it.
struct StatedPayment {
  var number: Int
  var date: CivilDate
  /// Nil where hours are dropped.
  var second: Int?
  var payer: String
  var payee: String
  var origin: Country
  var destination: Country
  var minorUnits: Int
  var currency: Currency
  /// Whether the row takes a payment back.
  var isReversal = false

  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  var clock: String? {
    second.map { "\(two($0 / 3_600)):\(two($0 / 60 % 60)):\(two($0 % 60))" }
  }

  func amount(_ mark: String, thousands: String = "") -> String {
    var unit = 1
    for _ in 0..<currency.exponent { unit *= 10 }
    let whole = minorUnits / unit
    let head = whole >= 1_000 ? "\(whole / 1_000)\(thousands)" : ""
    let tail = whole >= 1_000 ? String("00\(whole % 1_000)".suffix(3)) : "\(whole)"
    guard unit > 1 else { return head + tail }
    return head + tail + mark + String("\(unit + minorUnits % unit)".dropFirst())
  }
}

/// Layouts as strangers write them: other words, other orders, other signs, none of them our own writer's.
enum StrangersLayout: CaseIterable {
  case plain, german, french, american, polish, iso20022, spanish

  func bytes(_ payments: [StatedPayment]) -> [UInt8] {
    switch self {
    case .plain:
      Self.utf8(
        "transaction_id,timestamp,payer_id,payer_country,payee_id,payee_country,amount,currency,status",
        payments
      ) { p in
        "T\(p.number),\(p.date)\(p.clock.map { "T\($0)Z" } ?? ""),\(p.payer),\(p.origin),\(p.payee),"
          + "\(p.destination),\(p.amount(".")),\(p.currency.code),\(p.isReversal ? "refunded" : "done")"
      }
    case .german: german(payments)
    case .french: french(payments)
    case .american:
      Self.utf8(
        #""Sender ID","Sender country","Recipient ID","Recipient country","Date","Amount","Currency","Confirmation""#,
        payments, foot: #""Total","","","","","(1,234.00)","","""#
      ) { p in
        var stamp = "\(p.two(p.date.month))/\(p.two(p.date.day))/\(p.date.year)"
        if let second = p.second {
          let hour = second / 3_600
          let half = hour < 12 ? "AM" : "PM"
          stamp +=
            " \(hour % 12 == 0 ? 12 : hour % 12):\(p.two(second / 60 % 60)):\(p.two(second % 60)) \(half)"
        }
        let amount = p.amount(".", thousands: ",")
        let cells = [
          p.payer, CountryTable.row(p.origin)?.alpha3 ?? "", p.payee,
          CountryTable.row(p.destination)?.alpha3 ?? "", stamp,
          p.isReversal ? amount : "(\(amount))", p.currency.code, "T\(p.number)",
        ]
        // Money that comes back is positive here, and says so nowhere else.
        return cells.map { "\"\($0)\"" }.joined(separator: ",")
      }
    case .polish:
      Self.utf8(
        "Nr transakcji|Kwota|Data transakcji|Odbiorca|Kraj odbiorcy|Nadawca|Kraj nadawcy|Storno",
        payments, title: "# raport przelewów"
      ) { p in
        var stamp = "\(p.date)"
        if let clock = p.clock { stamp += "T\(clock)+00:00" }
        return
          "T\(p.number)|\(p.amount(",")) \(p.currency.code)|\(stamp)|\(p.payee)|\(p.destination)|"
          + "\(p.payer)|\(p.origin)|\(p.isReversal ? "T" : "N")"
      }
    case .iso20022:
      Self.utf8(
        "EndToEndId,CreDtTm,Dbtr_Id,Dbtr_CtryOfRes,Cdtr_Id,Cdtr_CtryOfRes,InstdAmt,InstdAmt_Ccy,"
          + "CdtDbtInd,RvslInd,CntrValAmt,CntrValCcy,StmtDt", payments
      ) { p in
        var stamp = "\(p.date)"
        if let second = p.second { stamp = "\(p.date.daysSince1970 * 86_400 + second)000" }
        return "T\(p.number),\(stamp),\(p.payer),\(p.origin),\(p.payee),\(p.destination),"
          + "\(p.amount(".")),\(p.currency.code),\(p.isReversal ? "CRDT,true" : "DBIT,false"),"
          + "57.00,PHP,2025-06-30"
      }
    case .spanish:
      utf16(
        "Fecha;Hora (UTC+2);Ordenante (documento);País del ordenante;Beneficiario (cuenta);"
          + "País del beneficiario;Importe;Moneda;Nº operación;Estado", payments
      ) { p in
        // Two hours ahead, over midnight into the next day.
        let local = p.second.map { $0 + 7_200 }
        let day = CivilDate(daysSince1970: p.date.daysSince1970 + (local ?? 0) / 86_400)
        let months = "ene feb mar abr may jun jul ago sep oct nov dic".split(separator: " ")
        let clock = local.map { second in
          "\(p.two(second / 3_600 % 24)):\(p.two(second / 60 % 60)):\(p.two(second % 60))"
        }
        return "\(p.two(day.day))-\(months[day.month - 1])-\(day.year);\(clock ?? "");\(p.payer);"
          + "\(p.origin);\(p.payee);\(p.destination);\(p.amount(","));\(p.currency.code);T\(p.number);"
          + (p.isReversal ? "Devuelto" : "Pagado")
      }
    }
  }

  /// Titles, semicolons, Windows-1252, day and hour apart, a zone column, a total and a footer.
  private func german(_ payments: [StatedPayment]) -> [UInt8] {
    var text = "Überweisungen Ausland\r\nErstellt am 01.02.2024;Filiale 17\r\n\r\n"
    text +=
      "Währung;Betrag;Buchungsdatum;Uhrzeit;Zeitzone;Empfängerland;Empfänger-Nr.;Absenderland;"
      + "Absender-Nr.;Vorgangs-ID;Status;Verwendungszweck\r\n"
    for p in payments {
      // Berlin's summer time: two hours ahead.
      let local = p.second.map { $0 + 7_200 }
      let day = CivilDate(daysSince1970: p.date.daysSince1970 + (local ?? 0) / 86_400)
      let clock = local.map { second in
        "\(p.two(second / 3_600 % 24)):\(p.two(second / 60 % 60)):\(p.two(second % 60))"
      }
      text +=
        "\(p.currency.code);\(p.amount(",", thousands: "."));\(p.two(day.day)).\(p.two(day.month)).\(day.year);"
        + "\(clock ?? "");MESZ;\(p.destination);\(p.payee);\(p.origin);\(p.payer);T\(p.number);"
        + "\(p.isReversal ? "zurückgezahlt" : "ausgeführt");\"Gruß; \"\"privat\"\"\"\r\n"
    }
    text += "\r\nSumme;1.234.567,89\r\nEnde der Liste\r\n"
    // The text is of Latin-1's letters only.
    return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// UTF-16 with a mark, tabs, two columns for money out and in, no-break spaces between thousands.
  private func french(_ payments: [StatedPayment]) -> [UInt8] {
    utf16(
      "Date de l'opération\tHeure\tRéférence de transaction\tIdentifiant donneur d'ordre\t"
        + "Pays donneur d'ordre\tIdentifiant bénéficiaire\tPays bénéficiaire\tDébit\tCrédit\tDevise\t"
        + "Motif de retour", payments, mark: true
    ) { p in
      let amount = p.amount(",", thousands: "\u{A0}")
      return
        "\(p.two(p.date.day))/\(p.two(p.date.month))/\(p.date.year)\t\(p.clock ?? "")\tT\(p.number)\t"
        + "\(p.payer)\t\(p.origin)\t\(p.payee)\t\(p.destination)\t"
        + (p.isReversal ? "0,00\t\(amount)" : "\(amount)\t0,00")
        + "\t\(p.currency.code)\t\(p.isReversal ? "compte clos" : "")"
    }
  }

  private static func utf8(
    _ header: String, _ payments: [StatedPayment], title: String = "", foot: String = "",
    row: (StatedPayment) -> String
  ) -> [UInt8] {
    let lines = [title, header].filter { !$0.isEmpty } + payments.map(row) + [foot]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func utf16(
    _ header: String, _ payments: [StatedPayment], mark: Bool = false,
    row: (StatedPayment) -> String
  ) -> [UInt8] {
    let text = ([header] + payments.map(row)).joined(separator: "\r\n") + "\r\n"
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    // Little-endian with a mark, big-endian without.
    return units.flatMap { unit in
      mark
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }
}

/// Reads a channel column.
enum ChannelWords {
  static func channel(_ cell: ByteWindow) -> Channel {
    if let folded = foldedASCII(cell) {
      for (channel, words) in bytes {
        for word in words where stands(word, in: folded) { return channel }
      }
      return .unknown
    }
    let text = FoldedText.folded(cell.text)
    for (channel, words) in table {
      for word in words where text.contains(word) { return channel }
    }
    return .unknown
  }

  /// The cell in lower case; nil if it holds anything but ASCII, whose characters need not be put together first.
  private static func foldedASCII(_ cell: ByteWindow) -> [UInt8]? {
    var folded: [UInt8] = []
    folded.reserveCapacity(cell.count)
    for index in 0..<cell.count {
      let byte = cell[index]
      guard byte < 0x80 else { return nil }
      folded.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
    }
    return folded
  }

  private static func stands(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...text.count - word.count
    where text[start] == first && text[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }

  private static let bytes = table.map { ($0.0, $0.1.map { Array($0.utf8) }) }

  private static let table: [(Channel, [String])] = [
    (
      .crypto,
      ["crypto", "krypto", "bitcoin", "btc", "usdt", "ethereum", "virtual asset", "stablecoin"]
    ),
    (
      .wallet,
      [
        "wallet", "gcash", "paypal", "m-pesa", "mpesa", "mobile money", "maya", "e-money",
        "portemonnaie", "p2p",
      ]
    ),
    (
      .moneyTransfer,
      [
        "money transfer", "money_transfer", "moneytransfer", "remittance", "western union",
        "moneygram", "mto",
        "remitly", "xoom", "ria", "geldtransfer",
      ]
    ),
    (
      .cash,
      [
        "cash", "bargeld", "especes", "contant", "gotowk", "efectivo", "contanti", "kontant",
        "dinheiro",
      ]
    ),
    (.card, ["card", "karte", "carte", "kaart", "karta", "tarjeta", "cartao", "carta", "kort"]),
    (
      .bank,
      [
        "bank", "swift", "sepa", "wire", "transfer", "uberweis", "virement", "overboek", "przelew",
        "transferencia",
        "bonifico", "overforing", "iban", "giro",
      ]
    ),
  ]
}

/// Reads a channel column.
enum ChannelWords {
  static func channel(_ cell: ByteWindow) -> Channel {
    let text = HeaderWords.folded(cell.text)
    for (channel, words) in table {
      for word in words where text.contains(word) { return channel }
    }
    return .unknown
  }

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

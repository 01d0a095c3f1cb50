/// The standard policy's lists of countries.
enum PolicyDefaults {
  /// PH: every published source. TH CO DO MX: FINTRAC 2020 and 2025. IN ZA CU: FINTRAC 2025. GH UA RO JM:
  /// FINTRAC 2020. KH: own choice. MG: IJM Netherlands. US and RU stand in FINTRAC 2020's list and are
  /// left out: they would put every ordinary transfer in scope.
  static let purchaseDestinations = countries("PH TH CO DO MX IN ZA CU GH UA RO JM KH MG")

  /// NG CI PH: Thorn and NCMEC 2024, National Crime Agency 2025. ML MA: helpline sample. GH BJ SN: own
  /// choice, neighbours with the same payment routes.
  static let victimDestinations = countries("NG CI PH GH BJ SN ML MA")

  private static func countries(_ codes: String) -> [Country] {
    codes.split(separator: " ").compactMap { Country($0) }.sorted()
  }
}

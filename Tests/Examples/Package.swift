// swift-tools-version: 6.2
import PackageDescription

// Complete programs on the library, as a user would write them. `.ci/examples` compiles and runs each.
let package = Package(
  name: "Examples",
  dependencies: [.package(name: "CorridorKit", path: "../..")],
  targets: ["RankPayers", "OwnScorer", "LedgerAndStudy"].map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "CorridorKit", package: "CorridorKit")])
  },
  swiftLanguageModes: [.v6]
)

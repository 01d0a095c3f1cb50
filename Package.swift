// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "CorridorKit",
  products: [
    .library(name: "CorridorKit", targets: ["CorridorKit"]),
    .executable(name: "corridor", targets: ["corridor"]),
  ],
  targets: [
    // C for what Swift has no instruction for: byte masks, with a portable path everywhere.
    .target(name: "ByteKernels"),
    .target(
      name: "CorridorKit",
      dependencies: ["ByteKernels"],
      swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .executableTarget(name: "corridor", dependencies: ["CorridorKit"], swiftSettings: settings),
    .testTarget(
      name: "CorridorKitTests",
      dependencies: ["CorridorKit", "ByteKernels"],
      // The script that made a table of reference values stands beside it.
      exclude: [
        "Scoring/Statistics/reference-values.py", "Scoring/Statistics/statistics-values.py",
      ],
      swiftSettings: settings
    ),
    // The executable is listed so that the tests, which run it as a process, always have it built.
    .testTarget(name: "CommandTests", dependencies: ["corridor"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

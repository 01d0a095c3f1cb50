// swift-tools-version: 6.2
import PackageDescription

// What reads bytes from outside, given bytes that nobody would write. `.ci/fuzz` builds it with libFuzzer, which brings
// the entry of the program, and runs each target on its corpus.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "CorridorKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "CorridorKit", package: "CorridorKit")])
  ],
  swiftLanguageModes: [.v6]
)

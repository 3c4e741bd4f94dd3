// swift-tools-version: 6.1
import PackageDescription

// Types of generic containers are asked for by symbols that the linker knows: by their names, as is
// usual, the runtime looks through every conformance in the program for each, which is a third of
// the time of a short command. SwiftPM allows such a flag to no package that another one uses.
let quickStart: [SwiftSetting] =
  Context.packageDirectory.contains("/checkouts/")
  ? []
  : [
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
      .when(configuration: .release))
  ]

// The direction of use, which the compiler enforces:
// CSQLite, BundledPlans ← RoadmapKit ← RoadmapCLI ← roadmap, and CProcess ← RoadmapCLI.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + quickStart

let package = Package(
  name: "roadmap",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "RoadmapKit", targets: ["RoadmapKit"]),
    .executable(name: "roadmap", targets: ["roadmap"]),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "BundledPlans"),
    .target(name: "CProcess"),
    .target(
      name: "RoadmapKit", dependencies: ["BundledPlans", "CSQLite"], path: "Sources",
      sources: [
        "RoadmapModel", "PlanReading", "PlanMatching", "ProgressJournal", "Outlook", "RoadmapKit",
      ], swiftSettings: strict),
    .target(name: "RoadmapCLI", dependencies: ["CProcess", "RoadmapKit"], swiftSettings: strict),
    .executableTarget(name: "roadmap", dependencies: ["RoadmapCLI"], swiftSettings: strict),
    .testTarget(
      name: "RoadmapKitTests", dependencies: ["RoadmapKit"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks", dependencies: ["RoadmapKit"], path: "Tests/Benchmarks",
      exclude: ["results.md", "run", "suite"], swiftSettings: strict),
    .testTarget(
      name: "RoadmapCLITests", dependencies: ["RoadmapCLI"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["roadmap", "RoadmapCLI"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)

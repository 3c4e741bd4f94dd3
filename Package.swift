// swift-tools-version: 6.1
import PackageDescription

// The direction of use, which the compiler enforces:
// RoadmapModel ← PlanReading ← PlanMatching and Outlook ← RoadmapKit ← RoadmapCLI ← roadmap,
// and RoadmapModel ← ProgressJournal ← Sync ← RoadmapKit. KnownWords ← PlanReading,
// and RoadmapModel ← CommandLineKit ← RoadmapCLI. CSQLite ← ProgressJournal, BundledPlans ← RoadmapKit
// and CProcess ← CommandLineKit are C. Platform, the system's functions, is below all that call them.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

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
    .target(name: "KnownWords", exclude: ["words"]),
    .target(name: "Platform", swiftSettings: strict),
    .target(name: "RoadmapModel", dependencies: ["Platform"], swiftSettings: strict),
    .target(
      name: "PlanReading", dependencies: ["KnownWords", "Platform", "RoadmapModel"],
      swiftSettings: strict),
    .target(
      name: "PlanMatching", dependencies: ["PlanReading", "RoadmapModel"], swiftSettings: strict),
    .target(
      name: "ProgressJournal",
      dependencies: ["CSQLite", "Platform", "RoadmapModel"],
      swiftSettings: strict),
    .target(
      name: "Sync", dependencies: ["Platform", "ProgressJournal", "RoadmapModel"],
      swiftSettings: strict),
    .target(name: "Outlook", dependencies: ["PlanReading", "RoadmapModel"], swiftSettings: strict),
    .target(
      name: "RoadmapKit",
      dependencies: [
        "BundledPlans", "Outlook", "PlanMatching", "PlanReading", "ProgressJournal", "RoadmapModel",
        "Sync",
      ], swiftSettings: strict),
    .target(
      name: "CommandLineKit", dependencies: ["CProcess", "Platform", "RoadmapModel"],
      swiftSettings: strict),
    .target(
      name: "RoadmapCLI", dependencies: ["CommandLineKit", "RoadmapKit"], swiftSettings: strict),
    .executableTarget(
      name: "roadmap", dependencies: ["CSQLite", "CommandLineKit", "Platform", "RoadmapCLI"],
      swiftSettings: strict),
    .testTarget(
      name: "RoadmapKitTests",
      dependencies: [
        "CSQLite", "Outlook", "PlanMatching", "PlanReading", "ProgressJournal", "RoadmapKit",
        "RoadmapModel", "Sync",
      ], exclude: ["Fixtures"],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks", dependencies: ["RoadmapKit"], path: "Tests/Benchmarks",
      exclude: ["results.md", "run", "suite"], swiftSettings: strict),
    .testTarget(
      name: "RoadmapCLITests", dependencies: ["CommandLineKit", "RoadmapCLI", "RoadmapKit"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["roadmap", "CommandLineKit", "RoadmapCLI"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)

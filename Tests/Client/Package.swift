// swift-tools-version: 6.1
import PackageDescription

// A stranger's program: it sees what any package sees that depends on the repository.
let package = Package(
  name: "client",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "roadmap", path: "../..")],
  targets: [
    .executableTarget(
      name: "client", dependencies: [.product(name: "RoadmapKit", package: "roadmap")])
  ],
  swiftLanguageModes: [.v6]
)

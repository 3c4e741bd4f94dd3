import RoadmapKit
import Testing

/// What a plan's text ticks along in the file of another plan.
@Suite struct LinkedFileTests {
  /// Files in memory.
  private final class Disk: @unchecked Sendable {
    var files = [
      "rust.md": "# Rust\n\n## Week 1\n- [ ] Read about lifetimes\n- [ ] Draw them\n",
      "study.md": "# Study\n\n## Week 1\n- [ ] Read about lifetimes\n- [ ] Sum them up\n",
    ]

    func bytes(_ path: String) -> [UInt8] { Array((files[path] ?? "").utf8) }

    func roadmap(_ journal: String) throws -> Roadmap {
      try Roadmap(
        journal: journal,
        RoadmapWorld(
          now: .sample(0), today: .sample, readFile: { self.bytes($0) },
          rewriteFile: { path, _, new in
            self.files[path] = String(decoding: new, as: UTF8.self)
            return .done
          }))
    }
  }

  @Test func aTickThatComesWithAnAddedPlanIsInTheFileOfALinkedOne() throws {
    let (disk, scratch) = (Disk(), JournalScratch())
    let roadmap = try disk.roadmap(scratch.path)
    for name in ["rust", "study"] {
      try roadmap.add(name, markdown: disk.bytes("\(name).md"), at: "\(name).md")
    }
    _ = try roadmap.tickFile(of: "rust")
    try roadmap.link("rust.w1.1", "study.w1.1")
    try roadmap.remove("study")
    disk.files["study.md"]?.replace("[ ] Read", with: "[x] Read")
    try roadmap.add("study", markdown: disk.bytes("study.md"), at: "study.md")
    #expect(try roadmap.plan("rust").state(ofItem: 0) == .done)
    #expect(disk.files["rust.md"]?.contains("[x] Read") == true)
  }
}

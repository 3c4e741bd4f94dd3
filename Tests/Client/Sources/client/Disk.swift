import RoadmapKit

/// A file system in memory, and the clock: all of the world that the kit is handed in.
final class Disk: @unchecked Sendable {
  var files: [String: [UInt8]] = [:]

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  func write(_ path: String, _ text: String) { files[path] = Array(text.utf8) }

  /// So many seconds after noon of 28 November 2026.
  func world(at second: Int64) -> RoadmapWorld {
    RoadmapWorld(
      now: Instant(milliseconds: 1_795_867_200_000 + second * 1000), today: today,
      readFile: { self.files[$0] },
      rewriteFile: { path, old, new in
        guard self.files[path] == old else { return .isAnother }
        self.files[path] = new
        return .done
      })
  }
}

let today = Instant(milliseconds: 1_795_867_200_000).day(offsetSeconds: 0)

let clocks = """
  # Clocks

  ## Week 1
  - [ ] Read about [clocks](https://example.com/clocks)
    - A clock counts swings.
  - [ ] Draw a clock

  ## Week 2
  - [ ] Build one

  """

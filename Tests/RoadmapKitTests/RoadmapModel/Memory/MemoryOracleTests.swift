import Foundation
import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// The model is py-fsrs, which its authors publish.
struct MemoryOracleTests {
  private static let folder = Fixtures.directory + "/memory"

  @Test func recordedHistoriesAgree() throws {
    let vectors = try #require(MemoryVectors(Fixtures.text(Self.folder + "/vectors.txt")))
    #expect(vectors.count >= 1000)
    #expect(vectors.differences() == [])
  }

  @Test(.enabled(if: Oracle.isInstalled))
  func newHistoriesAgree() throws {
    let seed = UInt32.random(in: 0 ... .max)
    let script = Self.folder + "/make_vectors.py"
    let output = try #require(Oracle.python([script, "\(seed)", "2000"]), "seed \(seed)")
    let vectors = try #require(MemoryVectors(output), "seed \(seed)")
    #expect(vectors.count >= 2000, "seed \(seed)")
    #expect(vectors.differences() == [], "seed \(seed)")
  }

  @Test(.enabled(if: Oracle.isInstalled))
  func defaultsAndBoundsAreThePublishedOnes() throws {
    let script = """
      from fsrs import scheduler as s
      for row in s.DEFAULT_PARAMETERS, s.LOWER_BOUNDS_PARAMETERS, s.UPPER_BOUNDS_PARAMETERS:
          print(*row)
      """
    let rows = try #require(Oracle.python(["-c", script]))
      .split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    let bounds = MemoryPropertyTests.bounds
    #expect(
      rows == [
        MemoryWeights.standard.values, bounds.map(\.lowerBound), bounds.map(\.upperBound),
      ])
  }
}

/// Python with py-fsrs 6, where it is installed.
private enum Oracle {
  static let isInstalled =
    python(["-c", "from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS as b; assert len(b) == 21"])
    != nil

  /// What it prints; `nil` where it fails.
  static func python(_ arguments: [String]) -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}

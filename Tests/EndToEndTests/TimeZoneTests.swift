import Foundation
import Testing

/// Instants as the clock on the wall showed them, in the nights in which it was set.
@Suite(.enabled(if: Binary.isThere)) struct TimeZoneTests {
  private static let zones =
    ["CET-1CEST,M3.5.0,M10.5.0/3"]
    + ["Europe/Berlin"].filter {
      FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/" + $0)
    }

  private static func run(_ zone: String, _ instants: [String]) throws -> String {
    let checks = instants.enumerated().map { index, instant in
      "ROADMAP_NOW=\(instant) \"$roadmap\" note year-3.q1.1.1 n\(index) > /dev/null"
    }
    let run = try Binary.run(
      checks.joined(separator: "\n") + "\nTZ='\(zone)' \"$roadmap\" log")
    #expect(run.error.isEmpty)
    return run.out
  }

  /// The times at the lines' beginnings.
  private static func times(_ log: String) -> [String] {
    log.split { !($0.isNumber || $0 == ":") }.map(String.init)
      .filter { $0.count == 5 && $0.contains(":") }
  }

  @Test(arguments: zones) func theHourThatIsLeftOut(_ zone: String) throws {
    let log = try Self.run(
      zone, ["2026-03-29T00:30:00Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z"])
    #expect(Self.times(log) == ["01:30", "01:59", "03:00"], "\(log)")
  }

  @Test(arguments: zones) func theHourThatComesTwice(_ zone: String) throws {
    let log = try Self.run(
      zone, ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"])
    #expect(Self.times(log) == ["02:30", "02:30", "03:30"], "\(log)")
  }

  /// `ROADMAP_NOW` has its own offset, whatever the zone.
  @Test(arguments: ["UTC", "Pacific/Auckland", "America/Los_Angeles", "nowhere"])
  func aGivenNowDecidesItsDay(_ zone: String) throws {
    let run = try Binary.run(
      """
      export TZ='\(zone)'
      for now in 2026-03-29T01:59:59+01:00 2026-03-29T03:00:00+02:00 \
        2026-10-25T02:59:59+02:00 2026-10-25T02:00:00+01:00 2026-12-31T23:59:59+01:00
      do ROADMAP_NOW=$now "$roadmap" next --json | grep -o '"today":"[0-9-]*"'; done
      """)
    let days = ["2026-03-29", "2026-03-29", "2026-10-25", "2026-10-25", "2026-12-31"]
    #expect(run.out == days.map { "\"today\":\"\($0)\"\n" }.joined())
  }

  /// Without one it is the machine's day, where it is.
  @Test func theMachinesOwnDay() throws {
    let run = try Binary.run(
      """
      for zone in XXX-13 XXX0 XXX+11; do
        export TZ=$zone
        before=$(date +%F)
        day=$("$roadmap" next --json | grep -o '"today":"[0-9-]*"' | tr -dc '0-9-')
        [ "$day" = "$before" ] || [ "$day" = "$(date +%F)" ] || echo "$zone: $day, not $before"
      done
      """)
    #expect(run.out.isEmpty, "\(run.out)")
  }
}

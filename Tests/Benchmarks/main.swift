import RoadmapKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

// `swift run -c release benchmarks FILE`: how fast a file is read, step by step, in this run.
// The medians of several readings; `Tests/Benchmarks/run` sets them beside cmark-gfm's.
// `swift run -c release benchmarks match 100 500`: how fast changed plans of these sizes are matched;
// `--times N` before the sizes for other than the usual number of runs, for who counts instructions.

/// Times the steps from a file's bytes to a typed plan.
struct ReadingBenchmark {
  let bytes: [UInt8]
  let id: PlanID

  func run() throws {
    let text = try TextRepair.read(bytes)
    let plan = try PlanReader.read(text, id: id)
    print("\(bytes.count) bytes, \(plan.sections.count) sections, \(plan.items.count) items")
    line("repair") { keep((try? TextRepair.read(bytes))?.bytes.count ?? 0) }
    line("blocks") {
      text.bytes.withUnsafeBufferPointer {
        keep(BlockReader.read($0, in: ByteRange(0, $0.count), firstLine: 1).count)
      }
    }
    line("bytes to typed plan") { keep((try? PlanReader.read(bytes, id: id))?.items.count ?? 0) }
  }

  private func line(_ name: String, _ work: () -> Void) {
    let seconds = Stopwatch.median(of: 7, work)
    let speed = Double(bytes.count) / seconds / 1e6
    let padding = String(repeating: " ", count: max(0, 24 - name.count))
    print("\(name)\(padding)\(Stopwatch.milliseconds(seconds)) ms   \(Int(speed)) MB/s")
  }

  /// Uses a result, so that the work for it is not left out.
  private func keep(_ value: Int) { if value == Int.min { print(value) } }
}

/// The whole of a file; `nil` where it cannot be opened.
func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "match" {
  var sizes = arguments.dropFirst()
  var times: Int?
  if sizes.first == "--times" {
    times = sizes.dropFirst().first.flatMap { Int($0) }
    sizes = sizes.dropFirst(2)
  }
  for size in sizes.compactMap({ Int($0) }) {
    try MatchingBenchmark(items: max(size, 1)).run(times: times)
  }
} else if let path = arguments.first, let bytes = contents(of: path),
  let id = PlanID("benchmark")
{
  try ReadingBenchmark(bytes: bytes, id: id).run()
} else {
  print("usage: benchmarks FILE | benchmarks match [--times N] SIZE…")
  exit(64)
}

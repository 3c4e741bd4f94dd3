import RoadmapKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

// `swift run -c release benchmarks FILE`: how fast a file is read, step by step, in this run.
// The medians of several readings; `Tests/Benchmarks/run` sets them beside cmark-gfm's.

guard CommandLine.arguments.count == 2 else {
  fputs("usage: benchmarks FILE\n", stderr)
  exit(64)
}
guard let file = fopen(CommandLine.arguments[1], "rb") else {
  fputs("benchmarks: cannot read \(CommandLine.arguments[1])\n", stderr)
  exit(65)
}
var bytes: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 1 << 20)
while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
fclose(file)

guard let id = PlanID("benchmark") else { exit(70) }
let text = try TextRepair.read(bytes)
let plan = try PlanReader.read(text, id: id)

func line(_ name: String, _ work: () -> Void) {
  let seconds = median(of: 7, work)
  let speed = Double(bytes.count) / seconds / 1e6
  let padding = String(repeating: " ", count: max(0, 24 - name.count))
  print("\(name)\(padding)\(round(seconds * 1e5) / 100) ms   \(round(speed)) MB/s")
}

func median(of runs: Int, _ work: () -> Void) -> Double {
  var times: [Double] = []
  for _ in 0..<runs {
    let start = now()
    work()
    times.append(now() - start)
  }
  return times.sorted()[runs / 2]
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func keep(_ value: Int) { if value == Int.min { print(value) } }

print("\(bytes.count) bytes, \(plan.sections.count) sections, \(plan.items.count) items")
line("repair") { keep((try? TextRepair.read(bytes))?.bytes.count ?? 0) }
line("blocks") {
  text.bytes.withUnsafeBufferPointer {
    keep(BlockReader.read($0, in: ByteRange(0, $0.count), firstLine: 1).count)
  }
}
line("bytes to typed plan") { keep((try? PlanReader.read(bytes, id: id))?.items.count ?? 0) }

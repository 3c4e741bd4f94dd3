#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

enum Stopwatch {
  static func median(of runs: Int, _ work: () -> Void) -> Double {
    guard runs > 0 else { return 0 }
    let times = (0..<runs).map { _ in
      let start = now()
      work()
      return now() - start
    }
    return times.sorted()[runs / 2]
  }

  static func milliseconds(_ seconds: Double) -> Double { (seconds * 1e5).rounded() / 100 }

  /// The processor's time, which other programs on the machine do not lengthen.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

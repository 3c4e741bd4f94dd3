/// How long something takes, in minutes: "1–2 hours" is 60 to 120.
public struct Estimate: Hashable, Sendable {
  public var least: Int
  public var most: Int

  public init(least: Int, most: Int) {
    self.least = min(least, most)
    self.most = max(least, most)
  }
}

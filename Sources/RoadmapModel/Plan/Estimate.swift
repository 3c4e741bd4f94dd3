/// How long something takes, in minutes: "1–2 hours" is 60 to 120.
package struct Estimate: Hashable, Sendable {
  package var least: Int
  package var most: Int

  package init(least: Int, most: Int) {
    self.least = min(least, most)
    self.most = max(least, most)
  }
}

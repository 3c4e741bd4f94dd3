/// How often lists of one kind stand in a period without a box and in one with boxes, and what these hold.
struct KindCount {
  private(set) var free = 0
  private(set) var boxed = 0
  private(set) var boxes = 0
  private(set) var lines = 0

  mutating func add(boxes count: Int, lines more: Int) {
    if count > 0 { boxed += 1 } else { free += 1 }
    boxes += count
    lines += more
  }
}

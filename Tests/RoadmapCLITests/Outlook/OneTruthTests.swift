import Foundation
import RoadmapKit
import Testing

/// Whatever was done: every screen and every JSON says the numbers and the states of the studied plan.
@Suite struct OneTruthTests {
  @Test(arguments: 0..<3 as Range<UInt64>) func everyScreenSaysTheSame(_ seed: UInt64) throws {
    var user = try AnyStudy(seed: 0x0417_0000 + seed)
    for round in 0..<3 {
      for _ in 0..<16 { user.step() }
      try check(user, "seed \(seed), round \(round)")
    }
  }

  private typealias Object = [String: Any]

  private func check(_ user: AnyStudy, _ context: String) throws {
    let plans = try user.plans()
    func json(_ words: String...) throws -> Object {
      let out = user.run(words + ["--json"]).out
      return try #require(
        try JSONSerialization.jsonObject(with: Data(out.utf8)) as? Object, "\(context): \(words)")
    }
    try listed(plans, json("plans"), user.run(["plans"]).out, "\(context), plans")
    let status = try json("status", "--all")
    let text = user.run(["status", "--all"]).out
    for (object, plan) in try pairs(status["plans"], plans) {
      let context = "\(context), status --all, \(plan.id)"
      try parts(object, plan, context)
      expect(text, has: plan, context, isOfMany: true)
    }
    try week(status, plans, user, "\(context), status --all")
    let nextOfAll = try json("next")
    try shares(nextOfAll, user.run(["next"]).out, "\(context), next")
    try paces(status, nextOfAll, "\(context), next")
    try reviews(status, text, try json("next"), try json("review"), context)
    for plan in plans {
      let name = plan.id.description
      let context = "\(context), \(name)"
      let alone = try #require(
        (try json("status", name)["plans"] as? [Object])?.first, "\(context)")
      try parts(alone, plan, "\(context), status")
      expect(user.run(["status", name]).out, has: plan, "\(context), status", isOfMany: false)
      let shown = try json("show", name)
      try parts(shown, plan, "\(context), show")
      try states(shown, plan, "\(context), show")
      if plan.counts.done > 0 {
        let outline = user.run(["show", name]).out
        #expect(outline.contains(Self.share(plan.counts) + " done"), "\(context), show")
      }
      let list = try #require(try json("list", "--plan", name)["items"] as? [Object])
      #expect(list.count == plan.counts.leaves + plan.counts.outcomes, "\(context), list")
      for item in list { try state(item, plan, "\(context), list") }
      let late = try #require(
        try json("list", "--plan", name, "--overdue")["items"] as? [Object])
      try overdue(alone, list, late, plan, "\(context), list --overdue")
      let next = try json("next", name, "-n", "99")
      for item in try #require(next["items"] as? [Object])
      where item["choice"] as? Bool == false && item["plan"] as? String == name {
        try state(item, plan, "\(context), next")
      }
      if plan.isComplete(.section(0)) {
        #expect((next["items"] as? [Object])?.isEmpty == true, "\(context), next")
      }
      if let prompt = try json("prompt", name)["plan"] as? Object {
        #expect(Self.counts(prompt) == Self.counts(plan.counts), "\(context), prompt")
        let percent = plan.counts.percent.map { "\($0)%" } ?? "–"
        #expect(
          user.run(["prompt", name]).out.hasPrefix("\(plan.id.initials) \(percent)"), "\(context)")
      }
    }
  }

  // MARK: - Numbers

  /// What today asks for is done once it is done in every plan.
  private func shares(_ next: Object, _ text: String, _ context: String) throws {
    let lefts = try #require(next["plans"] as? [Object]).compactMap { $0["today_left"] as? Int }
    guard !lefts.isEmpty else { return }
    let left = lefts.reduce(0, +)
    #expect((next["share"] as? Object)?["left"] as? Int == left, "\(context)")
    if left > 0 { #expect(!text.contains("Done for today"), "\(context)") }
  }

  /// What a day and a week ask for is one number, and no more is left of it than
  /// is asked for.
  private func paces(_ status: Object, _ next: Object, _ context: String) throws {
    let plans = try #require(status["plans"] as? [Object])
    for object in try #require(next["plans"] as? [Object]) {
      let plan = plans.first { $0["id"] as? String == object["id"] as? String }
      guard let pace = plan?["pace"] as? Object else { continue }
      for name in ["today_left", "week_left", "items_ahead", "days_ahead"] {
        #expect(object[name] as? Int == pace[name] as? Int, "\(context), \(name)")
      }
    }
    for plan in plans {
      guard let pace = plan["pace"] as? Object else { continue }
      let context = "\(context), \(plan["id"] ?? "")"
      func number(_ name: String) -> Int { pace[name] as? Int ?? -1 }
      #expect(number("today_left") <= number("today_target"), "\(context)")
      #expect(number("week_left") <= number("week"), "\(context)")
      #expect(number("today_left") <= number("week_left"), "\(context)")
      #expect((plan["paused"] as? Bool == true) == (plan["paused_since"] is String), "\(context)")
      let isPaused = pace["phase"] as? String == "paused"
      #expect(
        isPaused == (plan["paused"] as? Bool) || plan["finished"] as? Bool == true, "\(context)")
      if isPaused { #expect(number("week") == 0, "\(context)") }
    }
  }

  /// A section without others is overdue once all that is due in it is, and not while nothing is.
  private func overdue(
    _ status: Object, _ list: [Object], _ late: [Object], _ plan: StudiedPlan, _ context: String
  ) throws {
    let late = Set(late.compactMap { $0["address"] as? String })
    for section in plan.sections.indices.dropFirst()
    where Int(plan.sections[section].next) == section + 1 {
      let address = plan.address(ofSection: section).description
      guard plan.sections[section].choice == nil, !plan.isLeftOut(.section(section)),
        let standing = (status["sections"] as? [Object])?.first(where: {
          $0["address"] as? String == address
        })?["standing"] as? String
      else { continue }
      let due = list.filter { item in
        guard let place = item["address"] as? String, item["due"] is String,
          let index = plan.items.indices.first(where: {
            plan.address(ofItem: $0).description == place
          })
        else { return false }
        return plan.items[index].section == section && plan.isOpenWork(leaf: index)
          && plan.unmadeChoice(over: index) == nil
      }.compactMap { $0["address"] as? String }
      guard !due.isEmpty else { continue }
      let context = "\(context), \(address)"
      if due.allSatisfy(late.contains) { #expect(standing == "overdue", "\(context)") }
      if standing == "overdue" { #expect(due.contains(where: late.contains), "\(context)") }
    }
  }

  /// One number is due, on every screen.
  private func reviews(
    _ status: Object, _ text: String, _ next: Object, _ review: Object, _ context: String
  ) throws {
    let all = try #require((status["review"] as? Object)?["due"] as? Int)
    let today = try #require((status["review"] as? Object)?["due_today"] as? Int)
    #expect(next["reviews_due"] as? Int == all, "\(context)")
    #expect(next["reviews_due_today"] as? Int == today, "\(context)")
    #expect(review["due_count"] as? Int == all, "\(context)")
    #expect((review["due"] as? [Object])?.count == all, "\(context)")
    if all > 0 {
      #expect(text.contains(" \(all) review\(all == 1 ? "" : "s") due"), "\(context)")
    }
  }

  private func listed(
    _ plans: [StudiedPlan], _ json: Object, _ text: String, _ context: String
  ) throws {
    let pairs = try pairs(json["plans"], plans)
    #expect(pairs.count == plans.count, "\(context)")
    for (object, plan) in pairs {
      let counts = try #require(object["counts"] as? Object)
      #expect(Self.counts(counts) == Self.counts(plan.counts), "\(context), \(plan.id)")
      guard plan.counts.done > 0 else { continue }
      let line = text.split(separator: "\n").first {
        $0.hasPrefix("\(plan.id)\t") || $0.hasPrefix("\(plan.id) ")
      }
      #expect(line?.contains(Self.share(plan.counts) + " done") == true, "\(context), \(plan.id)")
    }
  }

  private func pairs(_ objects: Any?, _ plans: [StudiedPlan]) throws -> [(Object, StudiedPlan)] {
    try #require(objects as? [Object]).map { object in
      (object, try #require(plans.first { $0.id.description == object["id"] as? String }))
    }
  }

  /// Of the plan and, by their addresses, of all its sections.
  private func parts(_ object: Object, _ plan: StudiedPlan, _ context: String) throws {
    let counts = object["counts"] as? Object ?? object
    var part = plan.counts
    if let address = object["address"] as? String {
      let path = address.split(separator: ".").dropFirst().map(String.init)
      let place =
        path.isEmpty ? PlanPlace.section(0) : try #require(plan.place(at: path), "\(address)")
      part = plan.counts(of: place)
    }
    #expect(
      Self.counts(counts) == Self.counts(part), "\(context), \(object["address"] ?? plan.id)")
    for section in object["sections"] as? [Object] ?? [] { try parts(section, plan, context) }
  }

  private func expect(_ text: String, has plan: StudiedPlan, _ context: String, isOfMany: Bool) {
    let counts = plan.counts
    let percent = counts.percent.map { "\($0) %" } ?? "–"
    let words =
      !isOfMany || !plan.isComplete(.section(0))
      ? "\(percent)   \(Self.share(counts))"
      : counts.counted == 0 ? "all skipped" : "all \(Self.share(counts))"
    #expect(text.contains(words), "\(context): no '\(words)' in\n\(text)")
  }

  private static func share(_ counts: PlanCounts) -> String {
    "\(counts.done) of \(counts.counted)"
  }

  private static let names = [
    "leaves", "required", "counted", "done", "skipped", "optional", "percent", "outcomes",
    "confirmed",
  ]

  private static func counts(_ object: Object) -> String {
    names.map { "\($0) \((object[$0] as? Int).map(String.init) ?? "–")" }.joined(separator: ", ")
  }

  private static func counts(_ counts: PlanCounts) -> String {
    let numbers = [
      counts.leaves, counts.required, counts.counted, counts.done, counts.skipped,
      counts.optional, counts.percent, counts.outcomes, counts.confirmed,
    ]
    return zip(names, numbers).map { "\($0) \($1.map(String.init) ?? "–")" }
      .joined(separator: ", ")
  }

  // MARK: - States

  private func states(_ object: Object, _ plan: StudiedPlan, _ context: String) throws {
    for item in object["items"] as? [Object] ?? [] {
      try state(item, plan, context)
      try states(item, plan, context)
    }
    for section in object["sections"] as? [Object] ?? [] { try states(section, plan, context) }
  }

  private func state(_ item: Object, _ plan: StudiedPlan, _ context: String) throws {
    let address = try #require(item["address"] as? String)
    let index = try #require(
      plan.items.indices.first { plan.address(ofItem: $0).description == address })
    let state = plan.state(ofItem: index).rawValue
    #expect(item["state"] as? String == state, "\(context), \(address)")
  }

  // MARK: - This week

  /// Items that were done since Monday, those that are linked once.
  private func week(
    _ status: Object, _ plans: [StudiedPlan], _ user: AnyStudy, _ context: String
  ) throws {
    let links = try user.links()
    let monday = user.today.advanced(by: 1 - user.today.weekday.rawValue)
    var counted: Set<String> = []
    for plan in plans {
      for index in plan.items.indices where plan.isLeaf(index) && plan.items[index].kind != .outcome
      {
        guard let day = plan.doneDay(ofItem: index), day >= monday, day <= user.today else {
          continue
        }
        let item = ItemReference(plan.id, plan.study.itemKeys[index])
        let first = min(item, links.partners(of: item).first ?? item)
        counted.insert("\(first.plan) \(first.key) \(day)")
      }
    }
    let activity = try #require(status["activity"] as? Object)
    #expect(activity["this_week"] as? Int == counted.count, "\(context)")
  }
}

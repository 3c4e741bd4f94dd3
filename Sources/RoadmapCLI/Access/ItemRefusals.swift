import CommandLineKit
import RoadmapKit

/// Refusals in words, with the way out.
struct ItemRefusals {
  let plan: StudiedPlan
  let command: String

  func error(_ refusal: DecisionRefusal, today: Day) -> CommandError {
    switch refusal {
    case .wholePlan:
      let first =
        command == "review"
        ? plan.items.indices.first { plan.isLeaf($0) && plan.state(ofItem: $0) == .done }
          .map { PlanPlace.item($0) }
        : plan.childSections(of: 0).first { _ in true }.map { PlanPlace.section($0) }
      return CommandError(
        .couldNot,
        "'\(plan.id)' is a whole plan; 'roadmap \(command)' works on sections and "
          + "items.",
        hints: [
          "Name a section or item: roadmap \(command) \(address(first ?? .item(0)))",
          "To see its addresses: roadmap show \(plan.id)",
        ])
    case .onlyOptions(let place): return onlyOptions(place)
    case .tooMany(let option, let choice, let taken): return tooMany(option, choice, taken)
    case .isDone(let index):
      let since = plan.doneDay(ofItem: index).map {
        " \(DayWords.phrase($0, today: today))"
      }
      return CommandError(
        .couldNot, "\(address(.item(index))) was marked as done\(since ?? "").",
        hints: ["To reopen it: roadmap uncheck \(address(.item(index)))"])
    case .isLearnedLater(let index, let done):
      return CommandError(
        .couldNot,
        "\(address(.item(index))) was done \(DayWords.phrase(done, today: today)), after the day of that "
          + "review.",
        hints: ["Name that day or a later one: --on \(done)"])
    case .isNotLearned(let place):
      return CommandError(
        .couldNot, "\(address(place)) is not done yet, so there is nothing to review.",
        hints: [
          !NamedLeaves(below: place, in: plan).items.isEmpty
            ? "Once it is done: roadmap check \(address(place))"
            : "To see its options: roadmap show \(address(place))"
        ])
    case .isNotStudy(let index):
      return CommandError(
        .couldNot,
        "\(address(.item(index))) is \(PlanWords.kind(plan.items[index].kind)); only study items "
          + "are reviewed.", hints: ["To see what is due: roadmap review --due"])
    case .isParent(let place, let first):
      let hint = first.map { "Its first open item: roadmap \(command) \(address(.item($0)))" }
      return CommandError(
        .couldNot, "\(address(place)) has sub-items; name one of them.",
        hints: [hint ?? "To see them: roadmap show \(address(place))"])
    case .notChosen(.section(0)):
      return CommandError(
        .couldNot,
        "'\(plan.id)' is a whole plan; only options and optional items can be chosen.",
        hints: ["To see them: roadmap show \(plan.id)"])
    case .notChosen(let place):
      if let above = plan.ancestry(of: place).dropFirst().first(where: plan.isOptional) {
        return CommandError(
          .couldNot,
          "\(address(place)) is part of \(address(above)), which is optional as a whole.",
          hints: ["To choose all of it: roadmap choose \(address(above))"])
      }
      return CommandError(
        .couldNot, "\(address(place)) is already required.",
        hints: ["To skip it: roadmap skip \(address(place))"])
    case .isChoice(let place, let options):
      return CommandError(
        .couldNot, "\(address(place)) is the choice (\(choice(place))), not one of its options.",
        list: options.map(line),
        hints: ["Choose one: roadmap choose \(options.first.map(address) ?? "")"])
    }
  }

  private func onlyOptions(_ place: PlanPlace) -> CommandError {
    let below = NamedLeaves(below: place, in: plan).leftOut
    let options = below.filter { $0.reason == .option }.map(\.place)
    if let first = options.first {
      return CommandError(
        .couldNot, "\(address(place)) is a choice, and you haven't chosen an option yet.",
        list: options.map(line), hints: ["Name an option: roadmap \(command) \(address(first))"])
    }
    guard let first = below.first else {
      return CommandError(
        .couldNot, "\(address(place)) has no items to mark.",
        hints: ["To see it: roadmap show \(address(place))"])
    }
    let reason =
      switch first.reason {
      case .optional: "optional"
      case .outcome: "an outcome"
      case .skipped: "skipped"
      case .option: "an option"
      }
    return CommandError(
      .couldNot, "Everything in \(address(place)) is \(reason).",
      list: below.map { line($0.place) },
      hints: ["Name the items you mean: roadmap \(command) \(address(first.place))"])
  }

  private func tooMany(
    _ option: PlanPlace, _ choice: PlanPlace, _ taken: [PlanPlace]
  ) -> CommandError {
    let most = plan.choice(at: choice).map { Int($0.most) } ?? 0
    // What the same command names takes no place yet.
    let before = taken.filter { plan.isChosen($0, of: choice) }
    guard before.count == taken.count else {
      return tooManyNamed(choice, most, before, named: taken.filter { !before.contains($0) })
    }
    return CommandError(
      .couldNot,
      "\(address(choice)) allows \(PlanWords.count(most, "option")) (\(self.choice(choice))), "
        + "and you have chosen:",
      list: taken.map(line),
      hints: [
        "Remove one first: roadmap choose --not \(taken.last.map(address) ?? "")",
        "Then: roadmap \(command) \(address(option))",
      ])
  }

  private func tooManyNamed(
    _ choice: PlanPlace, _ most: Int, _ before: [PlanPlace], named: [PlanPlace]
  ) -> CommandError {
    let places =
      "\(address(choice)) allows \(PlanWords.count(most, "option")) (\(self.choice(choice)))"
    let free = most - before.count
    let options = named.map(address).joined(separator: " ")
    return CommandError(
      .couldNot,
      before.isEmpty
        ? "\(places), but you named more."
        : "\(places); \(free) can still be chosen, but you named more. Chosen so far:",
      list: before.map(line),
      // Other commands may mean but a part of an option.
      hints: [
        command == "choose"
          ? "Name at most \(free): roadmap choose \(options)"
          : "Name items of at most \(PlanWords.count(free, "option")), such as: \(options)"
      ])
  }

  private func choice(_ place: PlanPlace) -> String {
    plan.choice(at: place).map { PlanWords.choice($0, of: plan.options(of: place).count, .ascii) }
      ?? ""
  }

  private func line(_ place: PlanPlace) -> String {
    "  \(address(place))  \(plan.text(of: place))"
  }

  private func address(_ place: PlanPlace) -> String { plan.address(of: place) }
}

import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// Every setting, in the order in which they are listed.
  public func settings() throws(RoadmapError) -> [SettingState] {
    let stored = try asking { try shelf.settings.all() }
    return Settings.all.map { $0.state(in: stored) }
  }

  /// What a setting is: `try roadmap.value(of: Settings.dailyItems)`.
  public func value<Value>(of setting: Setting<Value>) throws(RoadmapError) -> Value {
    setting.value(in: try asking { try shelf.settings.all() })
  }

  /// Gives a setting a value; with `nil` the default holds again.
  public func set<Value>(_ setting: Setting<Value>, to value: Value?) throws(RoadmapError) {
    try set(AnySetting(setting), to: value.map(setting.text))
  }

  /// Gives a setting the value that a text stands for, as a user types it; with `nil` the default holds
  /// again.
  public func set(_ setting: AnySetting, to text: String?) throws(RoadmapError) {
    var value: String?
    if let text {
      value = setting.text(for: text, today: shelf.time.day)
      guard value != nil else {
        throw RoadmapError(
          cause: .invalidValue(text, setting: setting.name, allowed: setting.allowed))
      }
    }
    _ = try asking {
      try shelf.settings.change(setting.name) { _ in value }
    }
  }

  /// Whether reviews ask about a part of a plan: never, or whatever it is. Without a word of its user,
  /// study is asked about, and chores such as "Install rustup" are not.
  public func set(reviewsOf address: String, to isAsked: Bool) throws(RoadmapError) {
    let (plan, place) = try find(address)
    _ = try asking {
      try shelf.settings.change(ReviewExceptions.name) { stored in
        var exceptions = ReviewExceptions(stored[ReviewExceptions.name] ?? "")
        for (target, _) in plan.reviewTargets(of: [place]) {
          if isAsked { exceptions.ask(about: target) } else { exceptions.leaveOut(target) }
        }
        return exceptions.text
      }
    }
  }
}

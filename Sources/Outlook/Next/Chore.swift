/// Things to do once, or every day, that leave nothing behind to recall: "Install rustup", "Sign up
/// for the course", "Daily stand-up notes".
enum Chore {
  private static let verbs: Set<String> = [
    "install", "reinstall", "uninstall", "download", "configure", "setup", "register", "enroll",
    "enrol", "subscribe", "buy", "order", "purchase", "bookmark", "join", "book", "schedule",
    "upgrade", "clone", "print", "apply", "submit", "upload", "publish", "share", "daily", "weekly",
    "installieren", "installiere", "herunterladen", "kaufen", "anmelden", "einrichten",
    "instalar", "instala", "descargar", "baixar", "comprar", "configurar", "registrarse",
    "installer", "installez", "télécharger", "configurer", "acheter", "installare", "scaricare",
    "установить", "скачать", "купить", "настроить", "安装", "下载",
  ]

  private static let pairs: Set<String> = [
    "set up", "sign up", "log in", "sign in", "create account", "create an", "create a",
    "every day",
    "every week", "each day", "each week", "make account",
  ]

  private static let madeByPair: Set<String> = [
    "account", "accounts", "profile", "repo", "repository",
  ]

  /// What may begin a pair: of most lines no more than the first word is looked at.
  private static let heads = Set(pairs.map { String($0.prefix { $0 != " " }) })

  static func isOne(_ text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    guard let first = word(&rest) else { return false }
    if verbs.contains(first) { return true }
    guard heads.contains(first), let second = word(&rest), pairs.contains(first + " " + second)
    else { return false }
    guard first == "create", !madeByPair.contains(second) else { return true }
    // "Create a GitHub account" is one, "Create a load balancer" is not.
    for _ in 2..<6 {
      guard let next = word(&rest) else { return false }
      if madeByPair.contains(next) { return true }
    }
    return false
  }

  /// The next run of letters, in lower case.
  private static func word(_ rest: inout Substring.UnicodeScalarView) -> String? {
    rest = rest.drop { !isLetter($0) }
    let letters = rest.prefix(while: isLetter)
    rest = rest[letters.endIndex...]
    return letters.isEmpty ? nil : String(letters).lowercased()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value | 0x20 &- 0x61 < 26 }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}

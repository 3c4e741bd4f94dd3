/// Things to do once, or every day, that leave nothing behind to recall: "Install rustup", "Sign up
/// for the course", "Daily stand-up notes".
package enum Chore {
  private static let verbs: [String] = [
    "install", "reinstall", "uninstall", "download", "configure", "setup", "register", "enroll",
    "enrol", "subscribe", "buy", "order", "purchase", "bookmark", "join", "book", "schedule",
    "upgrade", "clone", "print", "apply", "submit", "upload", "publish", "share", "daily", "weekly",
    "installieren", "installiere", "herunterladen", "kaufen", "anmelden", "einrichten",
    "instalar", "instala", "descargar", "baixar", "comprar", "configurar", "registrarse",
    "installer", "installez", "télécharger", "configurer", "acheter", "installare", "scaricare",
    "установить", "скачать", "купить", "настроить", "安装", "下载",
  ]

  /// Verbs that stand at the end of a line: "Docker installieren".
  private static let lastVerbs: [String] = [
    "installieren", "herunterladen", "kaufen", "bestellen", "anmelden", "registrieren",
    "einrichten",
    "abonnieren", "buchen", "konfigurieren", "hochladen", "installeren", "downloaden", "kopen",
    "aanmaken", "설치", "설치하기", "다운로드", "インストール", "インストールする",
    "ダウンロード", "ダウンロードする",
  ]

  /// Written without a space before or behind the name of the thing: "安装Docker", "Dockerをインストールする".
  private static let joined = ["安装", "下载", "购买", "注册"]
  private static let joinedLast = ["をインストール", "をインストールする", "をダウンロード", "をダウンロードする"]

  /// What may follow the account that is to be made: "Create account abstraction" is a subject.
  private static let afterAccount: [String] = [
    "on", "at", "for", "with", "in", "to", "and", "or", "if", "using",
  ]

  private static let makers: [String] = ["create", "make", "open", "register"]

  private static let pairs: [String] = [
    "set up", "sign up", "log in", "sign in", "create an", "create a",
    "every day",
    "every week", "each day", "each week", "make account",
  ]

  private static let madeByPair: [String] = [
    "account", "accounts", "profile", "repo", "repository",
  ]

  private static let heads = pairs.map { String($0.prefix { $0 != " " }) }

  /// Most lines neither begin nor end as one does.
  private static let first = WordFilter([verbs, lastVerbs, makers, heads].joined())
  private static let last = WordFilter(lastVerbs)
  /// Comparing with each of many words takes long where some are of other scripts.
  private static let (allVerbs, allLastVerbs) = (Set(verbs), Set(lastVerbs))

  package static func isOne(_ text: String) -> Bool {
    var text = text
    let mayBeOne = text.withUTF8 { bytes in
      first.mayHold(firstWordOf: bytes) || last.mayHold(lastWordOf: bytes)
    }
    return mayBeOne && isOne(words: text)
  }

  /// The same without any shortcut.
  static func isOne(words text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    guard let first = word(&rest) else { return false }
    if allVerbs.contains(first) || allLastVerbs.contains(lastWord(text)) { return true }
    if !first.utf8.allSatisfy({ $0 < 0x80 }) || !(text.utf8.last.map { $0 < 0x80 } ?? true),
      joined.contains(where: first.hasPrefix) || joinedLast.contains(where: text.hasSuffix)
    {
      return true
    }
    if makers.contains(first), makesAccount(rest) { return true }
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

  /// "Create GitHub account", "Create account on GitHub".
  private static func makesAccount(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    for _ in 0..<4 {
      guard let next = word(&rest) else { return false }
      guard next == "account" || next == "accounts" else { continue }
      return word(&rest).map(afterAccount.contains) ?? true
    }
    return false
  }

  private static func lastWord(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var end = scalars.endIndex
    while end > scalars.startIndex, !isLetter(scalars[scalars.index(before: end)]) {
      end = scalars.index(before: end)
    }
    var start = end
    while start > scalars.startIndex, isLetter(scalars[scalars.index(before: start)]) {
      start = scalars.index(before: start)
    }
    return text[start..<end].lowercased()
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

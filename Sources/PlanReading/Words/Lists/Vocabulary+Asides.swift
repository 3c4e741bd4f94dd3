extension Vocabulary {
  /// More headings above what is no work: how to go about it, what it takes, where to ask.
  static let asides: [Row] = [
    (
      role(.aside),
      """
      study principles, learning principles, recommendations, materials needed, materials required, \
      entry requirements, warnings, caveats, study environment, burnout prevention, \
      certification details, recommended tools, non negotiables, deal breakers, job titles, salary expectations, \
      target companies, assessment criteria, staying motivated, scheduling notes, version history, \
      progression rules, \
      study groups, newsletters, people to follow, accounts to follow, blogs to follow, practice sites, \
      practice platforms, see also, repo map, \
      what this repository contains, how to run, run locally, \
      tech stack, technology stack, technologies used, key features
      """
    ),
    (
      role(.aside),
      """
      lernressourcen, literaturliste, linksammlung, wochenrhythmus, grundregeln, benotigte materialien, \
      leistungsnachweis, lernumgebung, zeitplanung, zeiteinteilung, was du brauchst, \
      materiales necesarios, canales de youtube, tecnicas de estudio, organizacion del tiempo, comunidad, comunidades, \
      materiais necessarios, canais do youtube, estrategia geral, estrategia general, organizacao do tempo, comunidade, \
      regles d or, materiel necessaire, chaines youtube, foire aux questions, communaute, communautes, \
      fuentes, fontes, fonti, linki, linkler, materyaller, videolar, nguon, tautan, 학습 자료, 학습자료, 메모, メモ, \
      organisation du temps, regole d oro, materiale necessario, orario settimanale, canali youtube, domande frequenti, \
      comunita, avvertenze, organizzazione del tempo, glossar, glossaire, glosario, glossario, anhang, annexe, \
      anexo, appendice, bemerkungen, osservazioni, trucos, questions frequentes, contribuer, contribuire, \
      sobre este plan, sobre este plano, nutzung, utilizzo, hulpmiddelen, \
      tecnologias utilizadas, technologies utilisees, verwendete technologien, tecnologie utilizzate
      """
    ),
    (
      role(.aside),
      """
      золотые правила, общие правила, правила работы, принципы обучения, список литературы, \
      необходимые материалы, типичные ошибки, каналы на youtube, youtube каналы, как пользоваться планом, \
      важные замечания, часто задаваемые вопросы, сообщества, сообщество, формат занятий, распределение времени, \
      zlote zasady, zasady ogolne, metoda nauki, porady, potrzebne materialy, wymagania wstepne, kryteria oceny, \
      codzienna rutyna, kanaly youtube, jak korzystac z planu, najczestsze pytania, spolecznosc, \
      organizacja czasu, altin kurallar, genel kurallar, tavsiyeler, kaynakca, faydali linkler, gerekli malzemeler, \
      gereksinimler, youtube kanallari, sik sorulan sorular, topluluklar, zaman planlamasi, \
      nguyen tac hoc, nguyen tac vang, khuyen nghi, yeu cau dau vao, dieu kien tien quyet, lich hoc hang tuan, \
      kenh youtube, cong dong, phan bo thoi gian, aturan emas, saran, rekomendasi, daftar pustaka, jadwal mingguan, \
      kanal youtube, pertanyaan umum, komunitas, глоссарий, slownik, sozluk, tesekkur, lisensi, lampiran, \
      ucapan terima kasih, phu luc, cau truc du an, cong nghe su dung, kullanilan teknolojiler, \
      используемые технологии, uzyte technologie
      """
    ),
    (
      role(.aside),
      """
      공부 원칙, 공부원칙, 학습원칙, 학습방법, 학습전략, 공부방법, 추천도서, 참고 사이트, 참고사이트, 유의 사항, 유의사항, \
      평가 방법, 일일 루틴, 주간 루틴, 유튜브 채널, 꿀팁, 동기 부여, 커뮤니티, 운영 방식, 스터디 규칙, \
      시간 배분, 学習のルール, 勉強のルール, 基本ルール, 基本方針, 使用教材, 必要なもの, 準備するもの, \
      毎日のルーティン, 週間スケジュール, 時間配分, youtubeチャンネル, この計画の使い方, コミュニティ, 共用原则, 共用原則, \
      共同原则, 执行原则, 執行原則, 核心原则, 核心原則, 基本原则, 基本原則, 通用原则, 复习原则, 刷题原则, 训练原则, 推进原则, \
      通用规则, 执行规则, 打卡规则, 时间安排建议, 复习方法, 複習方法, 刷题方法, 学习心得, 常用网站, 学习网站, 常见误区, \
      每日作息, 时间分配, 社区推荐, 视频推荐, 写在最后, 写在前面, 温馨提示, 心态建设, 风险与应对, 资源清单, 资料清单, 配套资源, \
      学习资料清单, 术语表, 用語集, 용어집, 付録, 부록, 謝辞, 감사의 말, 참고 도서, 참고 사항, 每日时间安排
      """
    ),
  ]
}

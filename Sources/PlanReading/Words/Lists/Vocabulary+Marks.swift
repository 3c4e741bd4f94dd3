import RoadmapModel

extension Vocabulary {
  /// Choices, options and depths.
  static let marks: [Row] = [
    (
      flag(.choose),
      """
      pick, choose, select, choosing, elige, elegir, elija, escoge, escoger, selecciona, seleccionar, \
      escolha, escolher, selecione, choisir, choisis, choisissez, selectionnez, wahle, wahlen, waehle, \
      wahl, scegli, scegliere, sec, secin, seciniz, secmeli, kies, kiezen, wybierz, wybrac, выбери, \
      выберите, выбрать, обери, оберіть, chon, pilih, اختر, चुनें, 选, 选择, 任选, 選, 選択, 選んで, 選ぶ, 선택, \
      选做, 挑选, 从中选择, 从中选
      """
    ),
    (
      flag(.atLeast),
      """
      at least, minimum, min, no fewer than, al menos, por lo menos, como minimo, pelo menos, no minimo, \
      au moins, mindestens, almeno, en az, minstens, co najmniej, минимум, не менее, хотя бы, it nhat, \
      至少, 少なくとも, 최소
      """
    ),
    (
      flag(.atMost),
      """
      up to, at most, no more than, maximum, max, hasta, como maximo, ate, no maximo, jusqua, au plus, \
      hochstens, bis zu, fino a, al massimo, en fazla, hoogstens, maximaal, najwyzej, не более, \
      максимум, toi da, 最多, 至多, 최대
      """
    ),
    (
      flag(.filler),
      """
      any, exactly, just, only, your, a total of, total, cualquier, cualquiera, solo, entre, qualquer, \
      apenas, seulement, nur, genau, beliebige, qualsiasi, herhangi, sadece, slechts, tylko, dowolny, \
      любой, любые, только, bat ky, chi, and complete, and build, and do, 其中, 任意, 其, 以下, 下列, 下面
      """
    ),
    (flag(.article), "a, an"),
    (
      flag(.optional),
      """
      optional, optionally, bonus, extra, stretch, stretch goal, nice to have, nice to haves, \
      if time permits, if time allows, time permitting, if you have time, if there is time, \
      if interested, if needed, if applicable, extra credit, not required, for the curious, \
      opcional, opcionales, opcionais, facultativo, si hay tiempo, se der tempo, se sobrar tempo, \
      optionnel, optionnelle, optionnels, facultatif, facultative, si le temps le permet, wahlfrei, \
      freiwillig, falls zeit, facoltativo, opzionale, istege bagli, opsiyonel, secmeli, optioneel, \
      opcjonalne, opcjonalnie, opcjonalny, dodatkowe, необязательно, опционально, по желанию, \
      дополнительно, факультативно, бонус, необовязково, опціонально, 可选, 选修, 选学, 可選, 選修, 选做, \
      可选项, 任意, オプション, 余裕があれば, 선택, 선택 사항, 선택사항, 선택적, 옵션, tuy chon, khong bat buoc, \
      neu co thoi gian, opsional, اختياري, वैकल्पिक
      """
    ),
    (
      flag(.condition),
      "if, si, se, wenn, falls, als, jesli, если, якщо, eger, neu, jika, 如果, 若, إذا"
    ),
    (
      depth(.conceptual),
      "conceptual, concept only, concepts only, conceptually, conceptual only, conceptual understanding, conceptual level, conceptuel, conceptual overview, konzeptionell, concettuale, kavramsal, концептуально, khai niem, 概念, 概念性, 了解概念"
    ),
    (
      depth(.theory),
      "theory, theory only, theoretical, teoria, teorico, theorie, theorique, theoretisch, teori, teorik, teoretycznie, теория, ly thuyet, 理论, 理論, 이론"
    ),
    (
      depth(.theoryAndDemo),
      """
      theory and demo, theory demo, theory plus demo, demo, theory with demo, teoria y demo, \
      teoria e demo, theorie et demo, theorie und demo, teori ve demo, theorie demo, теория и демо
      """
    ),
    (
      depth(.overview),
      """
      high level, high level only, high level overview, overview, overview only, brief, briefly, basics only, \
      surface level, awareness, awareness only, skim, familiarity, at a high level, alto nivel, \
      vue densemble, uberblick, panoramica, genel bakis, обзор, обзорно, tong quan, 概览, 概述, 概要, \
      了解, 개요, intro only, introduction only
      """
    ),
    (
      depth(.handsOn),
      """
      hands on, hands on only, practice, practical, hands on practice, lab, labs, hands on lab, practico, pratico, \
      practica, pratique, praktisch, praxis, pratica, uygulamali, uygulama, praktyka, практика, thuc hanh, \
      实践, 动手, 实操, 实战, ハンズオン, 実践, 실습
      """
    ),
    (
      depth(.deep),
      """
      deep dive, in depth, deep, deeply, in detail, indepth, a fondo, en profundidad, em profundidade, \
      approfondi, en profondeur, vertiefung, vertieft, in tiefe, approfondito, approfondimento, derinlemesine, \
      diepgaand, doglebnie, углубленно, подробно, chuyen sau, 深入, 精通, 深掘り, 심화
      """
    ),
  ]
}

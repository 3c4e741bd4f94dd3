extension Vocabulary {
  /// Headings and labels of Scandinavia, Finland, Central and Eastern Europe, and of some languages of
  /// Asia, which the lists by role hold little of.
  static let northAndEast: [Row] = [
    (
      role(.apparatus),
      """
      materiaali, materiaalit, oppimateriaali, oppimateriaalit, lisamateriaali, lisatiedot, linkit, \
      kirjallisuus, lahteet, vinkit, muistiinpanot, sisallysluettelo, esitiedot, resurser, lankar, \
      litteratur, kurslitteratur, kallor, anteckningar, innehallsforteckning, forkunskaper, ressurser, \
      ressourcer, lenker, pensumliste, kilder, notater, noter, innholdsfortegnelse, \
      indholdsfortegnelse, forkunnskaper, forudsaetninger, zdroje, materialy, studijni materialy, odkazy, \
      uzitecne odkazy, literatura, doporucena literatura, odporucana literatura, tipy, poznamky, \
      predpoklady, forrasok, tananyagok, linkek, irodalom, ajanlott irodalom, tippek, jegyzetek, \
      tartalomjegyzek, elofeltetelek, resurse, materiale, linkuri, bibliografie, sfaturi, cuprins, \
      cerinte preliminare, πόροι, υλικό, σύνδεσμοι, βιβλιογραφία, συμβουλές, σημειώσεις, περιεχόμενα, \
      матеріали, корисні посилання, посилання, література, джерела, поради, нотатки, примітки, \
      передумови, вимоги, منابع, نکات, لینکها, แหล่งข้อมูล, แหล่งเรียนรู้, เอกสารอ้างอิง, เคล็ดลับ, \
      संसाधन, सामग्री, सुझाव, rujukan, bahan ajar, bahan bacaan, referensi, pranala, tautan, prasyarat
      """
    ),
    (
      role(.goal),
      """
      tavoite, tavoitteet, oppimistavoitteet, mal, malet, malsattning, larandemal, kursmal, laeringsmal, \
      laringsmal, cil, cile, cile kurzu, ciel, ciele, celkituzes, celok, obiectiv, obiective, στόχος, \
      στόχοι, ціль, цілі, اهداف, เป้าหมาย, วัตถุประสงค์, उद्देश्य, sasaran
      """
    ),
    (
      role(.outcomes),
      """
      osaamistavoitteet, forvantade studieresultat, laeringsutbytte, laringsutbytte, laeringsudbytte, \
      vystupy z uceni, vysledky vzdelavania, tanulasi eredmenyek, rezultatele invatarii, \
      результати навчання, ผลการเรียนรู้
      """
    ),
    (
      role(.tasks),
      """
      tehtavat, aiheet, sisalto, uppgifter, innehall, amnen, oppgaver, opgaver, emner, innhold, indhold, \
      ukoly, temata, ulohy, feladatok, tennivalok, temak, teme, sarcini, continut, θέματα, \
      завдання, теми, зміст курсу, หัวข้อ, เนื้อหา, विषय, materi, topik, tugas
      """
    ),
    (
      role(.practice),
      """
      harjoitukset, viikkotehtavat, ovningar, ovelser, oevelser, cviceni, cvicenia, gyakorlatok, exercitii, \
      ασκήσεις, вправи, แบบฝึกหัด, अभ्यास, latihan
      """
    ),
    (
      role(.practice),
      """
      action list, quick action list, quick actions, action checklist, to do list, todo list, task list, \
      tasks to do, lista de tareas, lista de tarefas, por hacer, a fazer, liste de taches, a faire, \
      aufgabenliste, zu erledigen, cose da fare, da fare, yapilacaklar listesi, список дел, список задач, \
      tugas mingguan, weekly assignment, weekly assignments, weekly tasks, weekly homework, \
      行动清单, 任务清单, 待办事项, 待办清单, やることリスト, 할일, viec can lam, danh sach viec can lam
      """
    ),
    (
      role(.apparatus, .closesRole),
      "资源, 资料, 资源推荐, 推荐资源, 參考資料, 資源, リソース, 참고 자료, 참고자료"
    ),
    (
      role(.practice, .closesRole),
      "行动清单, 任务清单, 待办清单, action list, action checklist, action items, 할 일, 할일"
    ),
  ]
}

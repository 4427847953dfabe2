<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>the desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>encodings of texts</source>
        <translation>ترميز محارف النصوص</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>places of files</source>
        <translation>مواضع الملفات</translation>
    </message>
    <message>
        <source>what the program says</source>
        <translation>ما يقوله البرنامج</translation>
    </message>
    <message>
        <source>what sources say</source>
        <translation>ما تقوله المصادر</translation>
    </message>
    <message>
        <source>LGPL-3.0</source>
        <translation>LGPL-3.0</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>BSD-3-Clause, zlib</source>
        <translation>BSD-3-Clause وzlib</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>MIT, BSD-2-Clause</source>
        <translation>MIT وBSD-2-Clause</translation>
    </message>
    <message>
        <source>BSD-3-Clause, Apache-2.0</source>
        <translation>BSD-3-Clause وApache-2.0</translation>
    </message>
    <message>
        <source>SIL Open Font License</source>
        <translation>SIL Open Font License</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open a project first</source>
        <translation>افتح مشروعًا أولًا</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>هذا المشروع مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>افتح وثيقة أولًا</translation>
    </message>
    <message>
        <source>Select a passage or a segment first</source>
        <translation>حدِّد موضعًا أو مقطعًا أولًا</translation>
    </message>
    <message>
        <source>Select one of your own segments first</source>
        <translation>حدِّد أحد مقاطعك أولًا</translation>
    </message>
    <message>
        <source>Open a document and choose a coder first</source>
        <translation>افتح وثيقة واختر مرمِّزًا أولًا</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo</source>
        <translation>ليس لك ما يُتراجَع عنه</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>ليس هناك ما يُعاد</translation>
    </message>
    <message>
        <source>Comparing needs at least two coders</source>
        <translation>المقارنة تحتاج إلى مرمِّزَين على الأقل</translation>
    </message>
    <message>
        <source>Answer a passage first; then its answers can be repeated</source>
        <translation>أجب عن موضع أولًا، ثم يمكن تكرار أجوبته</translation>
    </message>
    <message>
        <source>This project has no passphrase, or is open for reading only</source>
        <translation>ليس لهذا المشروع عبارة مرور، أو هو مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>This project has a passphrase already, or is open for reading only</source>
        <translation>لهذا المشروع عبارة مرور من قبل، أو هو مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Move an edge</source>
        <translation>نقل حدّ</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضَّلات</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>menu</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name these answers…</source>
        <extracomment>menu</extracomment>
        <translation>تسمية هذه الأجوبة…</translation>
    </message>
    <message>
        <source>No snapping</source>
        <extracomment>menu</extracomment>
        <translation>بلا محاذاة</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <extracomment>menu</extracomment>
        <translation>المحاذاة على الكلمات</translation>
    </message>
    <message>
        <source>Snap to sentences</source>
        <extracomment>menu</extracomment>
        <translation>المحاذاة على الجمل</translation>
    </message>
    <message>
        <source>Snap to paragraphs</source>
        <extracomment>menu</extracomment>
        <translation>المحاذاة على الفقرات</translation>
    </message>
    <message>
        <source>Give a set of answers…</source>
        <extracomment>menu</extracomment>
        <translation>إعطاء مجموعة أجوبة…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>menu</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>menu</extracomment>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء ملف مشروع جديد</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>menu</extracomment>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح ملف مشروع</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>menu</extracomment>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح نافذة أخرى لمشروع آخر</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>menu</extracomment>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>Open a copy of the sample project</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح نسخة من المشروع النموذجي</translation>
    </message>
    <message>
        <source>Restore a project…</source>
        <extracomment>menu</extracomment>
        <translation>استعادة مشروع…</translation>
    </message>
    <message>
        <source>Make a new project from a snapshot of one that is damaged or lost</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء مشروع جديد من لقطة لمشروع تالف أو مفقود</translation>
    </message>
    <message>
        <source>Read out a damaged project…</source>
        <extracomment>menu</extracomment>
        <translation>إنقاذ مشروع تالف…</translation>
    </message>
    <message>
        <source>Make a new project of everything that is still readable in a damaged one</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء مشروع جديد من كل ما بقي مقروءًا في مشروع تالف</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <extracomment>menu</extracomment>
        <translation>استيراد وثائق…</translation>
    </message>
    <message>
        <source>Bring documents into the project</source>
        <extracomment>tooltip</extracomment>
        <translation>إدخال وثائق في المشروع</translation>
    </message>
    <message>
        <source>Add a ready codebook…</source>
        <extracomment>menu</extracomment>
        <translation>إضافة دليل رموز جاهز…</translation>
    </message>
    <message>
        <source>Add facets and codes from a ready codebook</source>
        <extracomment>tooltip</extracomment>
        <translation>إضافة أوجه ورموز من دليل رموز جاهز</translation>
    </message>
    <message>
        <source>Export coded segments…</source>
        <extracomment>menu</extracomment>
        <translation>تصدير المقاطع المرمَّزة…</translation>
    </message>
    <message>
        <source>Write coded segments as a table (CSV)</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة المقاطع المرمَّزة في جدول (CSV)</translation>
    </message>
    <message>
        <source>Export the whole project…</source>
        <extracomment>menu</extracomment>
        <translation>تصدير المشروع كله…</translation>
    </message>
    <message>
        <source>Write the whole project as one JSON file</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة المشروع كله في ملف JSON واحد</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <extracomment>menu</extracomment>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Write who did what and when as a table (CSV) or as JSON</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة من فعل ماذا ومتى في جدول (CSV) أو بصيغة JSON</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>menu</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Write the whole project to another place, and go on in this one</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة المشروع كله في مكان آخر، والمضي في هذا</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <extracomment>menu</extracomment>
        <translation>إعدادات المشروع…</translation>
    </message>
    <message>
        <source>The name of the project, what it asks, what keeps it safe, and what is in it</source>
        <extracomment>tooltip</extracomment>
        <translation>اسم المشروع، وما يسأل عنه، وما يحفظه، وما فيه</translation>
    </message>
    <message>
        <source>Rename the project…</source>
        <extracomment>menu</extracomment>
        <translation>إعادة تسمية المشروع…</translation>
    </message>
    <message>
        <source>Give the project another name</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء المشروع اسمًا آخر</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <extracomment>menu</extracomment>
        <translation>مذكرة على المشروع…</translation>
    </message>
    <message>
        <source>Write a memo on the whole project</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة مذكرة على المشروع كله</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <extracomment>menu</extracomment>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <source>See the snapshots of the project and go back to one</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية لقطات المشروع والعودة إلى إحداها</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <extracomment>menu</extracomment>
        <translation>أخذ لقطة</translation>
    </message>
    <message>
        <source>Keep a whole copy of the project as it is now</source>
        <extracomment>tooltip</extracomment>
        <translation>حفظ نسخة كاملة من المشروع كما هو الآن</translation>
    </message>
    <message>
        <source>Check the project…</source>
        <extracomment>menu</extracomment>
        <translation>فحص المشروع…</translation>
    </message>
    <message>
        <source>Read the whole file again and tell whether everything in it is sound</source>
        <extracomment>tooltip</extracomment>
        <translation>قراءة الملف كله من جديد وبيان هل كل ما فيه سليم</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <extracomment>menu</extracomment>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Remove a document, somebody’s work or passages from the file and its history</source>
        <extracomment>tooltip</extracomment>
        <translation>إزالة وثيقة أو عمل شخص أو مواضع من الملف ومن سجله</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>الحماية بعبارة مرور…</translation>
    </message>
    <message>
        <source>Encrypt the whole project file, so that only the passphrase opens it</source>
        <extracomment>tooltip</extracomment>
        <translation>تشفير ملف المشروع كله، فلا تفتحه إلا عبارة المرور</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Give the project another passphrase</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء المشروع عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>إزالة عبارة المرور…</translation>
    </message>
    <message>
        <source>Make the project an ordinary file that everybody can open</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل المشروع ملفًا عاديًا يستطيع كل أحد فتحه</translation>
    </message>
    <message>
        <source>Print the document…</source>
        <extracomment>menu</extracomment>
        <translation>طباعة الوثيقة…</translation>
    </message>
    <message>
        <source>Show the document with its margin as it will be on paper, print it or save it as a PDF</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار الوثيقة مع هامشها كما تكون على الورق، وطباعتها أو حفظها بصيغة PDF</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>menu</extracomment>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Theme, text size, language</source>
        <extracomment>tooltip</extracomment>
        <translation>السمة وحجم النص واللغة</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>menu</extracomment>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Close the project; everything is written already</source>
        <extracomment>tooltip</extracomment>
        <translation>إغلاق المشروع؛ كل شيء مكتوب من قبل</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>menu</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the program</source>
        <extracomment>tooltip</extracomment>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <extracomment>tooltip</extracomment>
        <translation>الرجوع عن خطوتك الأخيرة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <extracomment>tooltip</extracomment>
        <translation>فعل ما تُراجِع عنه من جديد</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>menu</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every step of the project</source>
        <extracomment>tooltip</extracomment>
        <translation>كل خطوة في المشروع</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <extracomment>menu</extracomment>
        <translation>نسخ الموضع</translation>
    </message>
    <message>
        <source>Copy the selected passage</source>
        <extracomment>tooltip</extracomment>
        <translation>نسخ الموضع المحدَّد</translation>
    </message>
    <message>
        <source>Find in document…</source>
        <extracomment>menu</extracomment>
        <translation>بحث في الوثيقة…</translation>
    </message>
    <message>
        <source>Find words in the document</source>
        <extracomment>tooltip</extracomment>
        <translation>البحث عن كلمات في الوثيقة</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>menu</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى الموضع التالي الذي وُجد</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>menu</extracomment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى الموضع السابق الذي وُجد</translation>
    </message>
    <message>
        <source>Select word</source>
        <extracomment>menu</extracomment>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Select the word at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد الكلمة عند المؤشر</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <extracomment>menu</extracomment>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>Select paragraph</source>
        <extracomment>menu</extracomment>
        <translation>تحديد الفقرة</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد الفقرة عند المؤشر</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <extracomment>menu</extracomment>
        <translation>التمديد بجملة</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <extracomment>tooltip</extracomment>
        <translation>تمديد التحديد بجملة</translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <extracomment>menu</extracomment>
        <translation>التمديد بفقرة</translation>
    </message>
    <message>
        <source>Extend the selection by a paragraph</source>
        <extracomment>tooltip</extracomment>
        <translation>تمديد التحديد بفقرة</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <extracomment>menu</extracomment>
        <translation>التمديد إلى الوراء بجملة</translation>
    </message>
    <message>
        <source>Extend the selection back by a sentence</source>
        <extracomment>tooltip</extracomment>
        <translation>تمديد التحديد إلى الوراء بجملة</translation>
    </message>
    <message>
        <source>Extend back by a paragraph</source>
        <extracomment>menu</extracomment>
        <translation>التمديد إلى الوراء بفقرة</translation>
    </message>
    <message>
        <source>Extend the selection back by a paragraph</source>
        <extracomment>tooltip</extracomment>
        <translation>تمديد التحديد إلى الوراء بفقرة</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>menu</extracomment>
        <translation>الوثيقة التالية</translation>
    </message>
    <message>
        <source>Open the next document</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح الوثيقة التالية</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>menu</extracomment>
        <translation>الوثيقة السابقة</translation>
    </message>
    <message>
        <source>Open the previous document</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح الوثيقة السابقة</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>menu</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>You have not begun this document</source>
        <extracomment>tooltip</extracomment>
        <translation>لم تبدأ هذه الوثيقة</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>menu</extracomment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>You are coding this document</source>
        <extracomment>tooltip</extracomment>
        <translation>أنت ترمِّز هذه الوثيقة</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>menu</extracomment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>You are done with this document</source>
        <extracomment>tooltip</extracomment>
        <translation>فرغت من هذه الوثيقة</translation>
    </message>
    <message>
        <source>Rename document…</source>
        <extracomment>menu</extracomment>
        <translation>إعادة تسمية الوثيقة…</translation>
    </message>
    <message>
        <source>Give the document another name</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الوثيقة اسمًا آخر</translation>
    </message>
    <message>
        <source>Kind of source…</source>
        <extracomment>menu</extracomment>
        <translation>نوع المصدر…</translation>
    </message>
    <message>
        <source>Say what kind of source this is</source>
        <extracomment>tooltip</extracomment>
        <translation>بيان نوع هذا المصدر</translation>
    </message>
    <message>
        <source>Memo on the document…</source>
        <extracomment>menu</extracomment>
        <translation>مذكرة على الوثيقة…</translation>
    </message>
    <message>
        <source>Write a memo on the document</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة مذكرة على الوثيقة</translation>
    </message>
    <message>
        <source>Delete document…</source>
        <extracomment>menu</extracomment>
        <translation>حذف الوثيقة…</translation>
    </message>
    <message>
        <source>Remove the document and all segments in it</source>
        <extracomment>tooltip</extracomment>
        <translation>إزالة الوثيقة وكل مقاطعها</translation>
    </message>
    <message>
        <source>Answer…</source>
        <extracomment>menu</extracomment>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Answer the facets of the passage by typing</source>
        <extracomment>tooltip</extracomment>
        <translation>الإجابة عن أوجه الموضع بالكتابة</translation>
    </message>
    <message>
        <source>Repeat the last answers</source>
        <extracomment>menu</extracomment>
        <translation>تكرار الأجوبة الأخيرة</translation>
    </message>
    <message>
        <source>Give the passage the last set of answers</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع مجموعة الأجوبة الأخيرة</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 1</translation>
    </message>
    <message>
        <source>Give the passage favourite 1</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 2</translation>
    </message>
    <message>
        <source>Give the passage favourite 2</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 3</translation>
    </message>
    <message>
        <source>Give the passage favourite 3</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 4</translation>
    </message>
    <message>
        <source>Give the passage favourite 4</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 5</translation>
    </message>
    <message>
        <source>Give the passage favourite 5</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 6</translation>
    </message>
    <message>
        <source>Give the passage favourite 6</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 7</translation>
    </message>
    <message>
        <source>Give the passage favourite 7</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 8</translation>
    </message>
    <message>
        <source>Give the passage favourite 8</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <extracomment>menu</extracomment>
        <translation>المفضَّل 9</translation>
    </message>
    <message>
        <source>Give the passage favourite 9</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع المفضَّل 9</translation>
    </message>
    <message>
        <source>Move the start a character to the left</source>
        <extracomment>menu</extracomment>
        <translation>نقل البداية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start of the segment a character to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل بداية المقطع حرفًا إلى اليسار؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the start a character to the right</source>
        <extracomment>menu</extracomment>
        <translation>نقل البداية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start of the segment a character to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل بداية المقطع حرفًا إلى اليمين؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the start a word to the left</source>
        <extracomment>menu</extracomment>
        <translation>نقل البداية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start of the segment a word to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل بداية المقطع كلمة إلى اليسار؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the start a word to the right</source>
        <extracomment>menu</extracomment>
        <translation>نقل البداية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start of the segment a word to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل بداية المقطع كلمة إلى اليمين؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the end a character to the left</source>
        <extracomment>menu</extracomment>
        <translation>نقل النهاية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end of the segment a character to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل نهاية المقطع حرفًا إلى اليسار؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the end a character to the right</source>
        <extracomment>menu</extracomment>
        <translation>نقل النهاية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end of the segment a character to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل نهاية المقطع حرفًا إلى اليمين؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the end a word to the left</source>
        <extracomment>menu</extracomment>
        <translation>نقل النهاية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end of the segment a word to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل نهاية المقطع كلمة إلى اليسار؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Move the end a word to the right</source>
        <extracomment>menu</extracomment>
        <translation>نقل النهاية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end of the segment a word to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل نهاية المقطع كلمة إلى اليمين؛ ويثبِّته Enter</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <extracomment>menu</extracomment>
        <translation>تعليم بلا رمز</translation>
    </message>
    <message>
        <source>Make a segment of the passage, to be answered</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل الموضع مقطعًا يُجاب عنه فيما بعد</translation>
    </message>
    <message>
        <source>Next segment</source>
        <extracomment>menu</extracomment>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Go to your next segment</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى مقطعك التالي</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <extracomment>menu</extracomment>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Go to your previous segment</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى مقطعك السابق</translation>
    </message>
    <message>
        <source>Next incomplete segment</source>
        <extracomment>menu</extracomment>
        <translation>المقطع الناقص التالي</translation>
    </message>
    <message>
        <source>Go to your next segment with an open facet</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى مقطعك التالي الذي فيه وجه بلا جواب</translation>
    </message>
    <message>
        <source>Memo on the segment</source>
        <extracomment>menu</extracomment>
        <translation>مذكرة على المقطع</translation>
    </message>
    <message>
        <source>Write a memo on the segment</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة مذكرة على المقطع</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>menu</extracomment>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Remove the segment with its answers</source>
        <extracomment>tooltip</extracomment>
        <translation>إزالة المقطع مع أجوبته</translation>
    </message>
    <message>
        <source>New code…</source>
        <extracomment>menu</extracomment>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>New facet…</source>
        <extracomment>menu</extracomment>
        <translation>وجه جديد…</translation>
    </message>
    <message>
        <source>Make a facet</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء وجه</translation>
    </message>
    <message>
        <source>Select speaker turn</source>
        <extracomment>menu</extracomment>
        <translation>تحديد كلام المتحدث</translation>
    </message>
    <message>
        <source>Select what one speaker says around the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد ما يقوله متحدث واحد حول المؤشر</translation>
    </message>
    <message>
        <source>Select whole document</source>
        <extracomment>menu</extracomment>
        <translation>تحديد الوثيقة كلها</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد النص كله</translation>
    </message>
    <message>
        <source>Select the place found last</source>
        <extracomment>menu</extracomment>
        <translation>تحديد آخر ما وُجد</translation>
    </message>
    <message>
        <source>Select the words that finding stands at, or stood at last</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد الكلمات التي يقف عندها البحث أو وقف عندها آخر مرة</translation>
    </message>
    <message>
        <source>Next snapping</source>
        <extracomment>menu</extracomment>
        <translation>المحاذاة التالية</translation>
    </message>
    <message>
        <source>Go on from selections as they are to whole words, sentences and paragraphs</source>
        <extracomment>tooltip</extracomment>
        <translation>الانتقال من التحديد كما هو إلى كلمات وجمل وفقرات كاملة</translation>
    </message>
    <message>
        <source>Keep selections as they are made</source>
        <extracomment>tooltip</extracomment>
        <translation>إبقاء التحديد كما عُمل</translation>
    </message>
    <message>
        <source>Let selections grow to whole words</source>
        <extracomment>tooltip</extracomment>
        <translation>مدّ التحديد إلى كلمات كاملة</translation>
    </message>
    <message>
        <source>Let selections grow to whole sentences</source>
        <extracomment>tooltip</extracomment>
        <translation>مدّ التحديد إلى جمل كاملة</translation>
    </message>
    <message>
        <source>Let selections grow to whole paragraphs</source>
        <extracomment>tooltip</extracomment>
        <translation>مدّ التحديد إلى فقرات كاملة</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <extracomment>menu</extracomment>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Make two segments of the one in which the caret stands; both keep the codes</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل المقطع الذي يقف فيه المؤشر مقطعين؛ ويحتفظ كلاهما بالرموز</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <extracomment>menu</extracomment>
        <translation>ضمّ إلى التالي</translation>
    </message>
    <message>
        <source>Make one segment of this and your next one</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل هذا المقطع ومقطعك التالي مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>Join with the previous</source>
        <extracomment>menu</extracomment>
        <translation>ضمّ إلى السابق</translation>
    </message>
    <message>
        <source>Make one segment of this and your previous one</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل هذا المقطع ومقطعك السابق مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>Copy to another code…</source>
        <extracomment>menu</extracomment>
        <translation>نسخ إلى رمز آخر…</translation>
    </message>
    <message>
        <source>Give the segment one more code and keep those that it has</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء المقطع رمزًا آخر مع إبقاء ما له من رموز</translation>
    </message>
    <message>
        <source>Move to another code…</source>
        <extracomment>menu</extracomment>
        <translation>نقل إلى رمز آخر…</translation>
    </message>
    <message>
        <source>Put another code in the place of one that the segment has</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع رمز آخر مكان رمز من رموز المقطع</translation>
    </message>
    <message>
        <source>Code with its own words</source>
        <extracomment>menu</extracomment>
        <translation>الترميز بكلماته هو</translation>
    </message>
    <message>
        <source>Make a code of the selected words, under the facet that colours the page, and give it to them</source>
        <extracomment>tooltip</extracomment>
        <translation>إنشاء رمز من الكلمات المحدَّدة، تحت الوجه الذي يلوِّن الصفحة، وإعطاؤه لها</translation>
    </message>
    <message>
        <source>Code the same words everywhere…</source>
        <extracomment>menu</extracomment>
        <translation>ترميز الكلمات نفسها في كل موضع…</translation>
    </message>
    <message>
        <source>Find the selected words in all documents and code those that you choose, in one step</source>
        <extracomment>tooltip</extracomment>
        <translation>البحث عن الكلمات المحدَّدة في كل الوثائق وترميز ما تختاره منها في خطوة واحدة</translation>
    </message>
    <message>
        <source>Answer for the whole paragraph</source>
        <extracomment>menu</extracomment>
        <translation>الإجابة عن الفقرة كلها</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret and answer its facets</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد الفقرة عند المؤشر والإجابة عن أوجهها</translation>
    </message>
    <message>
        <source>Answer for the whole document</source>
        <extracomment>menu</extracomment>
        <translation>الإجابة عن الوثيقة كلها</translation>
    </message>
    <message>
        <source>Select the whole text and answer its facets</source>
        <extracomment>tooltip</extracomment>
        <translation>تحديد النص كله والإجابة عن أوجهه</translation>
    </message>
    <message>
        <source>Segments that are nearly the same…</source>
        <extracomment>menu</extracomment>
        <translation>مقاطع تكاد تتطابق…</translation>
    </message>
    <message>
        <source>See which of your segments might be one, and unite them</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية أيّ مقاطعك قد يكون مقطعًا واحدًا، وتوحيدها</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>menu</extracomment>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>Say of the answer in hand that you are not sure of it, or take that back</source>
        <extracomment>tooltip</extracomment>
        <translation>القول إنك غير متيقِّن من الجواب الحالي، أو الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <extracomment>menu</extracomment>
        <translation>ملاحظة على الجواب</translation>
    </message>
    <message>
        <source>Write a note on the answer in hand</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة ملاحظة على الجواب الحالي</translation>
    </message>
    <message>
        <source>Tick answers in a list</source>
        <extracomment>menu</extracomment>
        <translation>تعليم الأجوبة في قائمة</translation>
    </message>
    <message>
        <source>Open the list of answers to the first open facet</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح قائمة أجوبة أول وجه بلا جواب</translation>
    </message>
    <message>
        <source>Give the passage several answers that have a name</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الموضع عدة أجوبة لها اسم</translation>
    </message>
    <message>
        <source>Keep the answers of the segment, or the last ones, as a set with a name</source>
        <extracomment>tooltip</extracomment>
        <translation>حفظ أجوبة المقطع، أو الأخيرة، مجموعةً لها اسم</translation>
    </message>
    <message>
        <source>Sets of answers…</source>
        <extracomment>menu</extracomment>
        <translation>مجموعات الأجوبة…</translation>
    </message>
    <message>
        <source>Rename, reorder, change and delete sets of answers</source>
        <extracomment>tooltip</extracomment>
        <translation>إعادة تسمية مجموعات الأجوبة وترتيبها وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>Answers for the whole document…</source>
        <extracomment>menu</extracomment>
        <translation>أجوبة الوثيقة كلها…</translation>
    </message>
    <message>
        <source>Set answers that every segment of the document has unless it has its own</source>
        <extracomment>tooltip</extracomment>
        <translation>تعيين أجوبة تكون لكل مقطع في الوثيقة ما لم يكن له جواب خاص</translation>
    </message>
    <message>
        <source>The whole codebook</source>
        <extracomment>menu</extracomment>
        <translation>دليل الرموز كله</translation>
    </message>
    <message>
        <source>Every code with its definition and numbers, and what can be done with several at once</source>
        <extracomment>tooltip</extracomment>
        <translation>كل رمز بتعريفه وأعداده، وما يمكن فعله بعدة رموز معًا</translation>
    </message>
    <message>
        <source>Merge codes…</source>
        <extracomment>menu</extracomment>
        <translation>دمج رموز…</translation>
    </message>
    <message>
        <source>Make the chosen codes one with another code of their facet</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل الرموز المختارة ورمز آخر من وجهها رمزًا واحدًا</translation>
    </message>
    <message>
        <source>Split the code…</source>
        <extracomment>menu</extracomment>
        <translation>تقسيم الرمز…</translation>
    </message>
    <message>
        <source>Go through the passages of a code and give each the code that it has from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>المرور بمواضع رمز وإعطاء كل منها الرمز الذي يكون له من الآن</translation>
    </message>
    <message>
        <source>Move codes to…</source>
        <extracomment>menu</extracomment>
        <translation>نقل رموز إلى…</translation>
    </message>
    <message>
        <source>Put the chosen codes under another one, or at the top of their facet</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع الرموز المختارة تحت رمز آخر، أو في أعلى وجهها</translation>
    </message>
    <message>
        <source>Properties of codes…</source>
        <extracomment>menu</extracomment>
        <translation>خصائص الرموز…</translation>
    </message>
    <message>
        <source>Set the colour, the place and the use of all chosen codes</source>
        <extracomment>tooltip</extracomment>
        <translation>تعيين لون كل الرموز المختارة ومكانها واستعمالها</translation>
    </message>
    <message>
        <source>Retire codes…</source>
        <extracomment>menu</extracomment>
        <translation>سحب رموز من الاستعمال…</translation>
    </message>
    <message>
        <source>Take the chosen codes out of use; their codings stay</source>
        <extracomment>tooltip</extracomment>
        <translation>إخراج الرموز المختارة من الاستعمال؛ وتبقى ترميزاتها</translation>
    </message>
    <message>
        <source>Use codes again</source>
        <extracomment>menu</extracomment>
        <translation>استعمال الرموز من جديد</translation>
    </message>
    <message>
        <source>Take retired codes into use again</source>
        <extracomment>tooltip</extracomment>
        <translation>إرجاع رموز مسحوبة إلى الاستعمال</translation>
    </message>
    <message>
        <source>Define the code in hand…</source>
        <extracomment>menu</extracomment>
        <translation>تعريف الرمز الحالي…</translation>
    </message>
    <message>
        <source>Say what the code in hand means: definition, examples, what it is confused with</source>
        <extracomment>tooltip</extracomment>
        <translation>بيان ما يعنيه الرمز الحالي: التعريف والأمثلة وما يختلط به</translation>
    </message>
    <message>
        <source>Link as an example</source>
        <extracomment>menu</extracomment>
        <translation>الربط مثالًا</translation>
    </message>
    <message>
        <source>Let the passage stand as an example beside the definition of the code in hand</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل الموضع مثالًا إلى جانب تعريف الرمز الحالي</translation>
    </message>
    <message>
        <source>Link as a near miss</source>
        <extracomment>menu</extracomment>
        <translation>الربط شبيهًا</translation>
    </message>
    <message>
        <source>Let the passage stand beside the definition of the code in hand as what only seems to belong</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل الموضع إلى جانب تعريف الرمز الحالي لما يبدو منه وليس منه</translation>
    </message>
    <message>
        <source>Revisions of definitions</source>
        <extracomment>menu</extracomment>
        <translation>صيغ التعريفات</translation>
    </message>
    <message>
        <source>How definitions changed: when, by whom and why</source>
        <extracomment>tooltip</extracomment>
        <translation>كيف تغيّرت التعريفات: متى وعلى يد من ولماذا</translation>
    </message>
    <message>
        <source>Confirm codings</source>
        <extracomment>menu</extracomment>
        <translation>تأكيد الترميزات</translation>
    </message>
    <message>
        <source>Go through the codings that you made before a definition changed</source>
        <extracomment>tooltip</extracomment>
        <translation>المرور بالترميزات التي عملتها قبل أن يتغيّر تعريف</translation>
    </message>
    <message>
        <source>Health of the codebook</source>
        <extracomment>menu</extracomment>
        <translation>حال دليل الرموز</translation>
    </message>
    <message>
        <source>Codes without a definition, unused ones, pairs that are always together</source>
        <extracomment>tooltip</extracomment>
        <translation>رموز بلا تعريف، ورموز لم تُستعمل، وأزواج تأتي معًا دائمًا</translation>
    </message>
    <message>
        <source>Periods in time</source>
        <extracomment>menu</extracomment>
        <translation>الفترات في الزمن</translation>
    </message>
    <message>
        <source>See the periods as a list in time, name them and unite equal ones</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية الفترات قائمةً في الزمن، وتسميتها، وتوحيد المتساوي منها</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <extracomment>menu</extracomment>
        <translation>استيراد دليل رموز…</translation>
    </message>
    <message>
        <source>Add codes from a table, from indented text or from a codebook file</source>
        <extracomment>tooltip</extracomment>
        <translation>إضافة رموز من جدول أو نص مزاح أو ملف دليل رموز</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <extracomment>menu</extracomment>
        <translation>تصدير دليل الرموز…</translation>
    </message>
    <message>
        <source>Write the codebook as a document, a table, Markdown or a codebook file</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة دليل الرموز وثيقةً أو جدولًا أو بصيغة Markdown أو ملفَ دليل رموز</translation>
    </message>
    <message>
        <source>Compare with another codebook…</source>
        <extracomment>menu</extracomment>
        <translation>مقارنة بدليل رموز آخر…</translation>
    </message>
    <message>
        <source>See how the codebook of another project differs, and take over what you choose</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية وجه اختلاف دليل رموز مشروع آخر، وأخذ ما تختاره منه</translation>
    </message>
    <message>
        <source>Memos and journal</source>
        <extracomment>menu</extracomment>
        <translation>المذكرات واليوميات</translation>
    </message>
    <message>
        <source>All memos and the journal, to be searched, read and written</source>
        <extracomment>tooltip</extracomment>
        <translation>كل المذكرات واليوميات، للبحث والقراءة والكتابة</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <extracomment>menu</extracomment>
        <translation>قيد جديد في اليوميات</translation>
    </message>
    <message>
        <source>Write something into the journal, with today’s date</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة شيء في اليوميات بتاريخ اليوم</translation>
    </message>
    <message>
        <source>Export memos and journal…</source>
        <extracomment>menu</extracomment>
        <translation>تصدير المذكرات واليوميات…</translation>
    </message>
    <message>
        <source>Write all memos and the journal as Markdown, as a Word document or as a table</source>
        <extracomment>tooltip</extracomment>
        <translation>كتابة كل المذكرات واليوميات بصيغة Markdown أو مستند Word أو جدولًا</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <extracomment>menu</extracomment>
        <translation>بحث في كل شيء…</translation>
    </message>
    <message>
        <source>Find words in all texts, memos, codes and notes</source>
        <extracomment>tooltip</extracomment>
        <translation>البحث عن كلمات في كل النصوص والمذكرات والرموز والملاحظات</translation>
    </message>
    <message>
        <source>Review passages…</source>
        <extracomment>menu</extracomment>
        <translation>مراجعة مواضع…</translation>
    </message>
    <message>
        <source>Go through the passages of codes, coders or days again</source>
        <extracomment>tooltip</extracomment>
        <translation>المرور من جديد بمواضع رموز أو مرمِّزين أو أيام</translation>
    </message>
    <message>
        <source>Review passages of the code in hand</source>
        <extracomment>menu</extracomment>
        <translation>مراجعة مواضع الرمز الحالي</translation>
    </message>
    <message>
        <source>Go through your passages of the code whose definition is shown</source>
        <extracomment>tooltip</extracomment>
        <translation>المرور بمواضعك من الرمز الذي يظهر تعريفه</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <extracomment>menu</extracomment>
        <translation>إبقاء ومتابعة</translation>
    </message>
    <message>
        <source>Keep the passage under review as it is and go to the next one</source>
        <extracomment>tooltip</extracomment>
        <translation>إبقاء الموضع قيد المراجعة كما هو والذهاب إلى التالي</translation>
    </message>
    <message>
        <source>Previous under review</source>
        <extracomment>menu</extracomment>
        <translation>السابق قيد المراجعة</translation>
    </message>
    <message>
        <source>Go back to the passage before in the review</source>
        <extracomment>tooltip</extracomment>
        <translation>العودة إلى الموضع السابق في المراجعة</translation>
    </message>
    <message>
        <source>End the review</source>
        <extracomment>menu</extracomment>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>Leave the review; it can be gone on with later</source>
        <extracomment>tooltip</extracomment>
        <translation>ترك المراجعة؛ ويمكن المضي فيها فيما بعد</translation>
    </message>
    <message>
        <source>Completeness</source>
        <extracomment>menu</extracomment>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>How far each facet is answered, and what is still to do</source>
        <extracomment>tooltip</extracomment>
        <translation>إلى أي حدّ أُجيب عن كل وجه، وما بقي للعمل</translation>
    </message>
    <message>
        <source>Answer what is open</source>
        <extracomment>menu</extracomment>
        <translation>الإجابة عما بلا جواب</translation>
    </message>
    <message>
        <source>Go through everything of yours that leaves a required facet unanswered</source>
        <extracomment>tooltip</extracomment>
        <translation>المرور بكل ما لك مما يترك وجهًا إلزاميًا بلا جواب</translation>
    </message>
    <message>
        <source>Next over-answered segment</source>
        <extracomment>menu</extracomment>
        <translation>المقطع التالي الزائد الأجوبة</translation>
    </message>
    <message>
        <source>Go to your next segment with too many answers, in any document</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى مقطعك التالي الذي أجوبته أكثر مما ينبغي، في أي وثيقة</translation>
    </message>
    <message>
        <source>Cover passages of the code in hand</source>
        <extracomment>menu</extracomment>
        <translation>حجب مواضع الرمز الحالي</translation>
    </message>
    <message>
        <source>Cover the passages of this code, and of those under it, until somebody asks for them</source>
        <extracomment>tooltip</extracomment>
        <translation>حجب مواضع هذا الرمز وما تحته إلى أن يطلبها أحد</translation>
    </message>
    <message>
        <source>Cover distressing passages</source>
        <extracomment>menu</extracomment>
        <translation>حجب المواضع المؤلمة</translation>
    </message>
    <message>
        <source>Cover them, or let everything be read for this sitting</source>
        <extracomment>tooltip</extracomment>
        <translation>حجبها، أو ترك كل شيء مقروءًا في هذه الجلسة</translation>
    </message>
    <message>
        <source>Go to or do anything…</source>
        <extracomment>menu</extracomment>
        <translation>الذهاب إلى أي شيء أو فعله…</translation>
    </message>
    <message>
        <source>Find an action, a document or a code</source>
        <extracomment>tooltip</extracomment>
        <translation>العثور على أمر أو وثيقة أو رمز</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <extracomment>menu</extracomment>
        <translation>الذهاب إلى النص</translation>
    </message>
    <message>
        <source>Put the caret into the document</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع المؤشر في الوثيقة</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>menu</extracomment>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Put the caret into the filter of documents</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع المؤشر في خانة تصفية الوثائق</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <extracomment>menu</extracomment>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Put the caret into the filter of codes</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع المؤشر في خانة تصفية الرموز</translation>
    </message>
    <message>
        <source>Colour by the next facet</source>
        <extracomment>menu</extracomment>
        <translation>التلوين بالوجه التالي</translation>
    </message>
    <message>
        <source>Let another facet colour the page</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل وجه آخر يلوِّن الصفحة</translation>
    </message>
    <message>
        <source>Documents panel</source>
        <extracomment>menu</extracomment>
        <translation>لوح الوثائق</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار الوثائق أو إخفاؤها</translation>
    </message>
    <message>
        <source>Codebook panel</source>
        <extracomment>menu</extracomment>
        <translation>لوح دليل الرموز</translation>
    </message>
    <message>
        <source>Show or hide the codebook</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار دليل الرموز أو إخفاؤه</translation>
    </message>
    <message>
        <source>Widths of the panels</source>
        <extracomment>menu</extracomment>
        <translation>عرض الألواح</translation>
    </message>
    <message>
        <source>Move the edges of the panels by the arrow keys</source>
        <extracomment>tooltip</extracomment>
        <translation>نقل حدود الألواح بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>menu</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <extracomment>tooltip</extracomment>
        <translation>تكبير كل شيء</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>menu</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <extracomment>tooltip</extracomment>
        <translation>تصغير كل شيء</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>menu</extracomment>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <extracomment>tooltip</extracomment>
        <translation>العودة إلى 100 %</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>menu</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <extracomment>tooltip</extracomment>
        <translation>فاتح أو داكن كما يقول النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>menu</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <extracomment>tooltip</extracomment>
        <translation>حروف داكنة على فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>menu</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <extracomment>tooltip</extracomment>
        <translation>حروف فاتحة على داكن</translation>
    </message>
    <message>
        <source>Next window</source>
        <extracomment>menu</extracomment>
        <translation>النافذة التالية</translation>
    </message>
    <message>
        <source>Go to the next window of the program</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى نافذة البرنامج التالية</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>menu</extracomment>
        <translation>نسخ مع الإحالة</translation>
    </message>
    <message>
        <source>Copy the passage with document, paragraph, version and hash of its text</source>
        <extracomment>tooltip</extracomment>
        <translation>نسخ الموضع مع الوثيقة والفقرة والنسخة وبصمة نصها</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <extracomment>menu</extracomment>
        <translation>الذهاب إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, or to where a citation stands</source>
        <extracomment>tooltip</extracomment>
        <translation>الذهاب إلى فقرة برقمها، أو إلى حيث تقف إحالة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>menu</extracomment>
        <translation>القراءة…</translation>
    </message>
    <message>
        <source>Size, distance of lines, width and face of the text</source>
        <extracomment>tooltip</extracomment>
        <translation>حجم النص وتباعد أسطره وعرضه وخطّه</translation>
    </message>
    <message>
        <source>Larger document text</source>
        <extracomment>menu</extracomment>
        <translation>نص وثائق أكبر</translation>
    </message>
    <message>
        <source>Make the text of documents larger, and nothing else</source>
        <extracomment>tooltip</extracomment>
        <translation>تكبير نص الوثائق دون سواه</translation>
    </message>
    <message>
        <source>Smaller document text</source>
        <extracomment>menu</extracomment>
        <translation>نص وثائق أصغر</translation>
    </message>
    <message>
        <source>Make the text of documents smaller, and nothing else</source>
        <extracomment>tooltip</extracomment>
        <translation>تصغير نص الوثائق دون سواه</translation>
    </message>
    <message>
        <source>Normal document text</source>
        <extracomment>menu</extracomment>
        <translation>نص وثائق معتاد</translation>
    </message>
    <message>
        <source>Show the text of documents at 100 % again</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار نص الوثائق بحجم 100 % من جديد</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <extracomment>menu</extracomment>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Show the text alone, without panels and bars</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار النص وحده بلا ألواح ولا أشرطة</translation>
    </message>
    <message>
        <source>Margin by the next</source>
        <extracomment>menu</extracomment>
        <translation>الطريقة التالية للهامش</translation>
    </message>
    <message>
        <source>Let the margin speak by facet, by code or by coder, one after the other</source>
        <extracomment>tooltip</extracomment>
        <translation>جعل الهامش يتكلم بحسب الوجه ثم الرمز ثم المرمِّز، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Margin by facet</source>
        <extracomment>menu</extracomment>
        <translation>الهامش بحسب الوجه</translation>
    </message>
    <message>
        <source>One bracket a segment, with its answer to the facet that colours the page</source>
        <extracomment>tooltip</extracomment>
        <translation>قوس واحد لكل مقطع، وعليه جوابه عن الوجه الذي يلوِّن الصفحة</translation>
    </message>
    <message>
        <source>Margin by code</source>
        <extracomment>menu</extracomment>
        <translation>الهامش بحسب الرمز</translation>
    </message>
    <message>
        <source>All codes of a segment, in every facet: each with a line in the bracket and its name</source>
        <extracomment>tooltip</extracomment>
        <translation>كل رموز المقطع في كل وجه: لكل منها خط في القوس واسمه</translation>
    </message>
    <message>
        <source>Margin by coder</source>
        <extracomment>menu</extracomment>
        <translation>الهامش بحسب المرمِّز</translation>
    </message>
    <message>
        <source>Who marked a segment: bracket and initial in the colour of the coder, and the name</source>
        <extracomment>tooltip</extracomment>
        <translation>من علَّم المقطع: القوس والحرف الأول بلون المرمِّز، والاسم</translation>
    </message>
    <message>
        <source>Wider margin</source>
        <extracomment>menu</extracomment>
        <translation>هامش أوسع</translation>
    </message>
    <message>
        <source>Give the words in the margin more room</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء الكلمات في الهامش مكانًا أكبر</translation>
    </message>
    <message>
        <source>Narrower margin</source>
        <extracomment>menu</extracomment>
        <translation>هامش أضيق</translation>
    </message>
    <message>
        <source>Give the text more room; a narrow margin shows brackets and swatches without words</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء النص مكانًا أكبر؛ والهامش الضيق يُظهر الأقواس والألوان بلا كلمات</translation>
    </message>
    <message>
        <source>Normal margin</source>
        <extracomment>menu</extracomment>
        <translation>هامش معتاد</translation>
    </message>
    <message>
        <source>Go back to the usual width</source>
        <extracomment>tooltip</extracomment>
        <translation>العودة إلى العرض المعتاد</translation>
    </message>
    <message>
        <source>Patterns of brackets</source>
        <extracomment>menu</extracomment>
        <translation>أنماط الأقواس</translation>
    </message>
    <message>
        <source>Draw brackets and lines dashed, doubled and dotted too, so that colours need not be told apart</source>
        <extracomment>tooltip</extracomment>
        <translation>رسم الأقواس والخطوط متقطعة ومزدوجة ومنقطة أيضًا، فلا يلزم تمييز الألوان</translation>
    </message>
    <message>
        <source>Strip of the whole document</source>
        <extracomment>menu</extracomment>
        <translation>شريط الوثيقة كلها</translation>
    </message>
    <message>
        <source>Show all segments and hits of the document as a thin strip beside the text; a click goes there</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار كل مقاطع الوثيقة وما وُجد فيها شريطًا رفيعًا إلى جانب النص؛ والنقر عليه يذهب إلى الموضع</translation>
    </message>
    <message>
        <source>All codes at the caret</source>
        <extracomment>menu</extracomment>
        <translation>كل الرموز عند المؤشر</translation>
    </message>
    <message>
        <source>Show every code where the caret stands, with coder, certainty, note and memo</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار كل رمز حيث يقف المؤشر، مع المرمِّز ودرجة اليقين والملاحظة والمذكرة</translation>
    </message>
    <message>
        <source>Two documents beside each other</source>
        <extracomment>menu</extracomment>
        <translation>وثيقتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open a second text beside this one, or close it again</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح نص ثانٍ إلى جانب هذا، أو إغلاقه</translation>
    </message>
    <message>
        <source>Go to the other document</source>
        <extracomment>menu</extracomment>
        <translation>الذهاب إلى الوثيقة الأخرى</translation>
    </message>
    <message>
        <source>Put the caret into the other of two texts</source>
        <extracomment>tooltip</extracomment>
        <translation>وضع المؤشر في النص الآخر من النصين</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>menu</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Sharper letters, lines and borders, in light and in dark</source>
        <extracomment>tooltip</extracomment>
        <translation>حروف وخطوط وحدود أوضح، في الفاتح والداكن</translation>
    </message>
    <message>
        <source>Menu of what is in hand</source>
        <extracomment>menu</extracomment>
        <translation>قائمة السياق</translation>
    </message>
    <message>
        <source>Open the menu of the row, the passage or the field that has the keyboard</source>
        <extracomment>tooltip</extracomment>
        <translation>فتح قائمة السطر أو الموضع أو الحقل الذي عنده لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Say where I am</source>
        <extracomment>menu</extracomment>
        <translation>أين أنا؟</translation>
    </message>
    <message>
        <source>Say the document, the paragraph, and what stands at the caret; a screen reader reads it out</source>
        <extracomment>tooltip</extracomment>
        <translation>قول الوثيقة والفقرة وما يقف عند المؤشر؛ ويقرؤه قارئ الشاشة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>menu</extracomment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Speak the language of the system where the program knows it, else English</source>
        <extracomment>tooltip</extracomment>
        <translation>الكلام بلغة النظام إن عرفها البرنامج، وإلا فبالإنجليزية</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>menu</extracomment>
        <translation>الإنجليزية (English)</translation>
    </message>
    <message>
        <source>Speak English from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>الكلام بالإنجليزية من الآن</translation>
    </message>
    <message>
        <source>Español</source>
        <extracomment>menu</extracomment>
        <translation>الإسبانية (Español)</translation>
    </message>
    <message>
        <source>Speak Spanish from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>الكلام بالإسبانية من الآن</translation>
    </message>
    <message>
        <source>العربية</source>
        <extracomment>menu</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Speak Arabic from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>الكلام بالعربية من الآن</translation>
    </message>
    <message>
        <source>Compare coders…</source>
        <extracomment>menu</extracomment>
        <translation>مقارنة المرمِّزين…</translation>
    </message>
    <message>
        <source>See what several coders marked, side by side</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية ما علَّمه عدة مرمِّزين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Code as…</source>
        <extracomment>menu</extracomment>
        <translation>الترميز باسم…</translation>
    </message>
    <message>
        <source>Choose who is coding</source>
        <extracomment>tooltip</extracomment>
        <translation>اختيار من يرمِّز</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <extracomment>menu</extracomment>
        <translation>إضافة مرمِّز…</translation>
    </message>
    <message>
        <source>Add somebody who codes in this project</source>
        <extracomment>tooltip</extracomment>
        <translation>إضافة من يرمِّز في هذا المشروع</translation>
    </message>
    <message>
        <source>Rename the coder…</source>
        <extracomment>menu</extracomment>
        <translation>إعادة تسمية المرمِّز…</translation>
    </message>
    <message>
        <source>Give the current coder another name</source>
        <extracomment>tooltip</extracomment>
        <translation>إعطاء المرمِّز الحالي اسمًا آخر</translation>
    </message>
    <message>
        <source>Show all coders</source>
        <extracomment>menu</extracomment>
        <translation>إظهار كل المرمِّزين</translation>
    </message>
    <message>
        <source>Show everybody’s segments</source>
        <extracomment>tooltip</extracomment>
        <translation>إظهار مقاطع الجميع</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Read how things are done, from the section about what has the keyboard now</source>
        <extracomment>tooltip</extracomment>
        <translation>قراءة كيف تُفعل الأشياء، من الفصل الذي يخص ما عليه لوحة المفاتيح الآن</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>menu</extracomment>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Click a part of the window, or go to it with Tab, and read what it is for</source>
        <extracomment>tooltip</extracomment>
        <translation>انقر جزءًا من النافذة، أو اذهب إليه بـ Tab، واقرأ لماذا وُضع</translation>
    </message>
    <message>
        <source>A tour of the desk</source>
        <extracomment>menu</extracomment>
        <translation>جولة في المكتب</translation>
    </message>
    <message>
        <source>Do the six things that everything else is made of, one after another</source>
        <extracomment>tooltip</extracomment>
        <translation>فعل الأشياء الستة التي يُصنع منها كل ما سواها، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <extracomment>menu</extracomment>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>See and change the keys</source>
        <extracomment>tooltip</extracomment>
        <translation>رؤية المفاتيح وتغييرها</translation>
    </message>
    <message>
        <source>Sheet of shortcuts…</source>
        <extracomment>menu</extracomment>
        <translation>ورقة الاختصارات…</translation>
    </message>
    <message>
        <source>All keys as they are now, on a sheet to print or to keep</source>
        <extracomment>tooltip</extracomment>
        <translation>كل المفاتيح كما هي الآن، على ورقة تُطبع أو تُحفظ</translation>
    </message>
    <message>
        <source>About Testimonia</source>
        <extracomment>menu</extracomment>
        <translation>حول Testimonia</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <extracomment>tooltip</extracomment>
        <translation>الإصدار والرخصة</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Percent agreement</source>
        <translation>نسبة الاتفاق</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Overlap (Jaccard)</source>
        <translation>التداخل (جاكار)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>أجوبتها</translation>
    </message>
    <message>
        <source>There is already a set “{name}”.</source>
        <translation>توجد مجموعة «{name}» من قبل.</translation>
    </message>
    <message>
        <source>A set needs at least one answer.</source>
        <translation>تحتاج المجموعة إلى جواب واحد على الأقل.</translation>
    </message>
    <message>
        <source>Name these answers</source>
        <translation>تسمية هذه الأجوبة</translation>
    </message>
    <message>
        <source>Change the set of answers</source>
        <translation>تغيير مجموعة الأجوبة</translation>
    </message>
    <message>
        <source>Keep the set</source>
        <translation>حفظ المجموعة</translation>
    </message>
    <message>
        <source>A set of answers is given to a passage in one step.</source>
        <translation>تُعطى مجموعة الأجوبة للموضع في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Sets of answers</source>
        <translation>مجموعات الأجوبة</translation>
    </message>
    <message>
        <source>No sets yet. Answer a passage and name its answers, or make a set here.</source>
        <translation>لا مجموعات بعد. أجب عن موضع وسمِّ أجوبته، أو أنشئ مجموعة هنا.</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>not given: {names}</source>
        <translation>لا تُعطى: {names}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The first nine are given by their number. What is changed here can be undone.</source>
        <translation>تُعطى التسع الأولى بأرقامها. وما يُغيَّر هنا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Change name and answers</source>
        <translation>تغيير الاسم والأجوبة</translation>
    </message>
    <message>
        <source>Answers for the whole document</source>
        <translation>أجوبة الوثيقة كلها</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Type to filter documents, Space to tick</source>
        <translation>اكتب لتصفية الوثائق، والمسافة للتعليم</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>لا وثيقة توافق.</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>اختيار كل ما يظهر</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>They hold for every segment of “{name}”, of every coder, that has no answer of its own to the same facet. They answer the facet and count as inherited: never as a coding, and never in agreement.</source>
        <translation>تسري على كل مقطع من «{name}»، لأيّ مرمِّز، ليس له جواب خاص عن الوجه نفسه. وهي تجيب عن الوجه وتُعدّ موروثة: لا ترميزًا أبدًا، ولا في الاتفاق أبدًا.</translation>
    </message>
    <message>
        <source>Set them for</source>
        <translation>تعيينها لـ</translation>
    </message>
    <message>
        <source>Tick at least one document.</source>
        <translation>علِّم وثيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Keep for {documents}</source>
        <translation>حفظ ({documents})</translation>
    </message>
    <message>
        <source>Give a set of answers</source>
        <translation>إعطاء مجموعة أجوبة</translation>
    </message>
    <message>
        <source>No sets yet. Answer a passage, then name its answers with {key}.</source>
        <translation>لا مجموعات بعد. أجب عن موضع، ثم سمِّ أجوبته بـ {key}.</translation>
    </message>
    <message>
        <source>No set fits.</source>
        <translation>لا مجموعة توافق.</translation>
    </message>
    <message>
        <source>Sets of answers…</source>
        <translation>مجموعات الأجوبة…</translation>
    </message>
    <message>
        <source>Not given, because they are no longer in use or do not fit: {names}.</source>
        <translation>لم تُعطَ لأنها خرجت من الاستعمال أو لا توافق: {names}.</translation>
    </message>
    <message>
        <source>nothing that can be given</source>
        <translation>لا شيء يمكن إعطاؤه</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى جانبها</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>فتح هنا</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>إغلاق هذه الوثيقة</translation>
    </message>
    <message>
        <source>Text {number} of 2, in hand: {name}</source>
        <translation>النص {number} من 2، وهو الحالي: {name}</translation>
    </message>
    <message>
        <source>Text {number} of 2: {name}</source>
        <translation>النص {number} من 2: {name}</translation>
    </message>
    <message>
        <source>Close this document; it stays in the project</source>
        <translation>إغلاق هذه الوثيقة؛ وتبقى في المشروع</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>You have worked for {time}. A pause might do you good.</source>
        <translation>عملت {time}. لعلّ استراحة تفيدك.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>فيما بعد</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>لا تذكِّرني</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>from the document</source>
        <translation>من الوثيقة</translation>
    </message>
    <message>
        <source>{facet}: {code}</source>
        <translation>{facet}: {code}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متيقَّن</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>Open: {facets}</source>
        <translation>بلا جواب: {facets}</translation>
    </message>
    <message>
        <source>The passage is covered</source>
        <translation>الموضع محجوب</translation>
    </message>
    <message>
        <source>Memo: {memo}</source>
        <translation>مذكرة: {memo}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>All codes here</source>
        <translation>كل الرموز هنا</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>The passage is covered; notes and memo too</source>
        <translation>الموضع محجوب؛ وكذلك الملاحظات والمذكرة</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Every text is what it was, every segment lies in its document, and every step of the history fits the one before it.</source>
        <translation>كل نص كما كان، وكل مقطع داخل وثيقته، وكل خطوة في السجل توافق التي قبلها.</translation>
    </message>
    <message>
        <source>The project is sound</source>
        <translation>المشروع سليم</translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation>نُظر في: {counts}.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a copy of the file before you go on, and go back to a snapshot from before.</source>
        <translation>لم يتغيّر شيء. خذ نسخة من الملف قبل أن تمضي، وارجع إلى لقطة أقدم.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}. Choose another place.</source>
        <translation>لم يُحفظ التقرير: {reason}. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>many answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>many answers, optional</source>
        <translation>عدة أجوبة، اختياري</translation>
    </message>
    <message>
        <source>Retired: it keeps its codings and is not given any more.</source>
        <translation>مسحوب: يحتفظ بترميزاته ولا يُعطى بعد ذلك.</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>جواب واحد</translation>
    </message>
    <message>
        <source>one answer, optional</source>
        <translation>جواب واحد، اختياري</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Given instead: {name}</source>
        <translation>يُعطى بدله: {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>ويسمى أيضًا: {names}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>تغيّر {when}</translation>
    </message>
    <message>
        <source>Sorted by hand</source>
        <translation>مرتَّب باليد</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>مرتَّب بالاسم</translation>
    </message>
    <message>
        <source>Sorted by use</source>
        <translation>مرتَّب بالاستعمال</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>إبقاء هذا الترتيب</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>خصائص…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>Colour the page by this facet</source>
        <translation>تلوين الصفحة بهذا الوجه</translation>
    </message>
    <message>
        <source>Describe and set…</source>
        <translation>وصف وضبط…</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>تعريف…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>مذكرة…</translation>
    </message>
    <message>
        <source>New code under it…</source>
        <translation>رمز جديد تحته…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Review its passages</source>
        <translation>مراجعة مواضعه</translation>
    </message>
    <message>
        <source>Review their passages</source>
        <translation>مراجعة مواضعها</translation>
    </message>
    <message>
        <source>Cover its passages</source>
        <translation>حجب مواضعه</translation>
    </message>
    <message>
        <source>Cover their passages</source>
        <translation>حجب مواضعها</translation>
    </message>
    <message>
        <source>Sort what is under it</source>
        <translation>ترتيب ما تحته</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>غير مفضَّل</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>وجه جديد…</translation>
    </message>
    <message>
        <source>Add a ready codebook…</source>
        <translation>إضافة دليل رموز جاهز…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Give it to the passage</source>
        <translation>إعطاؤه للموضع</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>سحب من الاستعمال…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>استعمال من جديد</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>بالاستعمال</translation>
    </message>
    <message>
        <source>{key}, now {code}</source>
        <translation>{key}، الآن {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>It was taken out of use: take it into use again first.</source>
        <translation>أُخرج من الاستعمال: أرجعه إلى الاستعمال أولًا.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>حدِّد موضعًا أولًا.</translation>
    </message>
    <message>
        <source>Move under the one before</source>
        <translation>نقل تحت الذي قبله</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>إخراج مستوى واحدًا</translation>
    </message>
    <message>
        <source>{what}: under “{name}”</source>
        <translation>{what}: تحت «{name}»</translation>
    </message>
    <message>
        <source>{what}: before “{name}”</source>
        <translation>{what}: قبل «{name}»</translation>
    </message>
    <message>
        <source>{what}: after “{name}”</source>
        <translation>{what}: بعد «{name}»</translation>
    </message>
    <message>
        <source>{what}: last at the top of “{name}”</source>
        <translation>{what}: آخر ما في أعلى «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is among what is moved.</source>
        <translation>«{name}» من جملة ما يُنقل.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Add to the codebook, or sort it</source>
        <translation>الإضافة إلى دليل الرموز أو ترتيبه</translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <translation>لا رموز بعد.</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>لا رمز يوافق.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>بالاستعمال</translation>
    </message>
    <message>
        <source>Sorted for looking only; the order made by hand is kept.</source>
        <translation>مرتَّب للنظر فقط؛ ويبقى الترتيب الذي عُمل باليد.</translation>
    </message>
    <message>
        <source>Type on a selection, or start from a ready codebook.</source>
        <translation>اكتب على ما حدَّدته، أو ابدأ من دليل رموز جاهز.</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>إظهار كل الرموز</translation>
    </message>
    <message>
        <source>{codings} by {coders} in {documents}</source>
        <translation>{codings}، {coders}، {documents}</translation>
    </message>
    <message>
        <source>Edit definition</source>
        <translation>تحرير التعريف</translation>
    </message>
    <message>
        <source>Open its passages</source>
        <translation>فتح مواضعه</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Choose a code to read what it means.</source>
        <translation>اختر رمزًا لتقرأ ما يعنيه.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>لم يوصف بعد.</translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <translation>ويسمى أيضًا {names}</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>مسحوب.</translation>
    </message>
    <message>
        <source>Retired {day}: it keeps its codings and is not given any more.</source>
        <translation>سُحب {day}: يحتفظ بترميزاته ولا يُعطى بعد ذلك.</translation>
    </message>
    <message>
        <source>Nobody has coded with it.</source>
        <translation>لم يرمِّز به أحد.</translation>
    </message>
    <message>
        <source>Nobody has coded with it itself</source>
        <translation>لم يرمِّز به هو أحد</translation>
    </message>
    <message>
        <source>, {count} with the codes under it</source>
        <translation>، {count} مع الرموز التي تحته</translation>
    </message>
    <message>
        <source>“{name}” is given in its place.</source>
        <translation>يُعطى «{name}» مكانه.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Choose codes below first</source>
        <translation>اختر رموزًا في الأسفل أولًا</translation>
    </message>
    <message>
        <source>No code chosen</source>
        <translation>لم يُختر رمز</translation>
    </message>
    <message>
        <source>All are in use</source>
        <translation>كلها مستعملة</translation>
    </message>
    <message>
        <source>One code is split at a time</source>
        <translation>يُقسَّم رمز واحد في كل مرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>المرمِّزون</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Filter names and definitions</source>
        <translation>تصفية الأسماء والتعريفات</translation>
    </message>
    <message>
        <source>Start from a ready codebook, or import one from a table or from indented text.</source>
        <translation>ابدأ من دليل رموز جاهز، أو استورد واحدًا من جدول أو من نص مزاح.</translation>
    </message>
    <message numerus="yes">
        <source>{n} retired</source>
        <translation>
            <numerusform>لا رموز مسحوبة</numerusform>
            <numerusform>رمز واحد مسحوب</numerusform>
            <numerusform>رمزان مسحوبان</numerusform>
            <numerusform>{n} رموز مسحوبة</numerusform>
            <numerusform>{n} رمزًا مسحوبًا</numerusform>
            <numerusform>{n} رمز مسحوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>كل الجديد</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>كل الاختلافات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>استعمله لـ</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>شبيه</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>يسهل خلطه بـ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Answers a passage</source>
        <translation>أجوبة للموضع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Compared with “{name}”</source>
        <translation>مقارَنًا بـ «{name}»</translation>
    </message>
    <message>
        <source>Both say the same of {codes}.</source>
        <translation>كلاهما يقول الشيء نفسه: {codes}.</translation>
    </message>
    <message>
        <source>Here is this project, there the other one. What you choose is taken over as one step; no coding is touched.</source>
        <translation>هنا هذا المشروع، وهناك الآخر. ما تختاره يُؤخذ في خطوة واحدة؛ ولا يُمسّ ترميز.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>تصدير دليل الرموز</translation>
    </message>
    <message>
        <source>As a journal prints it: hierarchy, definitions, examples.</source>
        <translation>كما تطبعه المجلات: التسلسل والتعريفات والأمثلة.</translation>
    </message>
    <message>
        <source>A row for each code. Can be imported again.</source>
        <translation>صف لكل رمز. ويمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>The same as plain text for any program.</source>
        <translation>الشيء نفسه نصًا عاديًا لأي برنامج.</translation>
    </message>
    <message>
        <source>For repositories and web pages.</source>
        <translation>للمستودعات وصفحات الويب.</translation>
    </message>
    <message>
        <source>Everything a codebook holds, for another project.</source>
        <translation>كل ما في دليل الرموز، لمشروع آخر.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>How often each code is used</source>
        <translation>كم مرة استُعمل كل رمز</translation>
    </message>
    <message>
        <source>Passages linked as examples, with their places</source>
        <translation>المواضع المربوطة أمثلةً مع أماكنها</translation>
    </message>
    <message>
        <source>Codes out of use</source>
        <translation>الرموز الخارجة من الاستعمال</translation>
    </message>
    <message>
        <source>How the definitions changed</source>
        <translation>كيف تغيّرت التعريفات</translation>
    </message>
    <message>
        <source>Write the codebook</source>
        <translation>كتابة دليل الرموز</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>صيغة Markdown</translation>
    </message>
    <message>
        <source>Codebook file (JSON)</source>
        <translation>ملف دليل رموز (JSON)</translation>
    </message>
    <message>
        <source>of all coders</source>
        <translation>لكل المرمِّزين</translation>
    </message>
    <message>
        <source>Replace the codebook</source>
        <translation>استبدال دليل الرموز</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>ما تعنيه الأعمدة</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>لصق نص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Codes, one a line</source>
        <translation>الرموز، رمز في كل سطر</translation>
    </message>
    <message>
        <source>Tab moves a code in; Ctrl+Tab goes to the next part, Shift+Tab to the one before</source>
        <translation>مفتاح Tab يُدخل الرمز؛ و Ctrl+Tab إلى الجزء التالي، و Shift+Tab إلى السابق</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>Name of the new facet</source>
        <translation>اسم الوجه الجديد</translation>
    </message>
    <message>
        <source>Codebook to import</source>
        <translation>دليل الرموز المستورد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>{add}, change {n}</source>
        <translation>
            <numerusform>{add}، بلا تغيير</numerusform>
            <numerusform>{add}، وتغيير واحد</numerusform>
            <numerusform>{add}، وتغيير اثنين</numerusform>
            <numerusform>{add}، وتغيير {n}</numerusform>
            <numerusform>{add}، وتغيير {n}</numerusform>
            <numerusform>{add}، وتغيير {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen below is added as one step; one undo takes it back.</source>
        <translation>ما يُختار أدناه يُضاف في خطوة واحدة؛ وتراجع واحد يرجع عنه.</translation>
    </message>
    <message>
        <source>Or paste codes here, one a line. An indented line lies below the line above it; what stands behind a colon is the definition. Rows copied from a spreadsheet work too.</source>
        <translation>أو الصق الرموز هنا، رمزًا في كل سطر. السطر المزاح يكون تحت السطر الذي فوقه؛ وما بعد النقطتين هو التعريف. وتصلح أيضًا صفوف منسوخة من جدول حسابي.</translation>
    </message>
    <message>
        <source>a new facet</source>
        <translation>وجه جديد</translation>
    </message>
    <message>
        <source>facets named by the codes on top</source>
        <translation>أوجه أسماؤها الرموز التي في الأعلى</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>أدلة رموز</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Pasted codes</source>
        <translation>رموز ملصقة</translation>
    </message>
    <message>
        <source>the facets that the table names</source>
        <translation>الأوجه التي يسميها الجدول</translation>
    </message>
    <message>
        <source>the facet “{name}”</source>
        <translation>الوجه «{name}»</translation>
    </message>
    <message>
        <source>{column} means: {role}</source>
        <translation>{column} يعني: {role}</translation>
    </message>
    <message>
        <source>Sheet: {choice}</source>
        <translation>الورقة: {choice}</translation>
    </message>
    <message>
        <source>Encoding: {choice}</source>
        <translation>ترميز المحارف: {choice}</translation>
    </message>
    <message>
        <source>Between cells: {choice}</source>
        <translation>بين الخلايا: {choice}</translation>
    </message>
    <message>
        <source>Headings: {choice}</source>
        <translation>العناوين: {choice}</translation>
    </message>
    <message>
        <source>Between the names of a path: {choice}</source>
        <translation>بين أسماء المسار: {choice}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Path of the code</source>
        <translation>مسار الرمز</translation>
    </message>
    <message>
        <source>One level of the path</source>
        <translation>مستوى واحد من المسار</translation>
    </message>
    <message>
        <source>Depth in the tree</source>
        <translation>العمق في الشجرة</translation>
    </message>
    <message>
        <source>Code above it</source>
        <translation>الرمز الذي فوقه</translation>
    </message>
    <message>
        <source>Number of the code</source>
        <translation>رقم الرمز</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Favourite (1 to 9)</source>
        <translation>مفضَّل (1 إلى 9)</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>خارج الاستعمال</translation>
    </message>
    <message>
        <source>Kind of the facet</source>
        <translation>نوع الوجه</translation>
    </message>
    <message>
        <source>Answers of the facet (one or many)</source>
        <translation>أجوبة الوجه (واحد أو عدة)</translation>
    </message>
    <message>
        <source>Facet is required</source>
        <translation>الوجه إلزامي</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>خط قائم</translation>
    </message>
    <message>
        <source>{sign} without spaces</source>
        <translation>{sign} بلا مسافات</translation>
    </message>
    <message>
        <source>{name} differs</source>
        <translation>{name} يختلف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>new facet</source>
        <translation>وجه جديد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>not there; delete it here</source>
        <translation>ليس هناك؛ احذفه هنا</translation>
    </message>
    <message>
        <source>there “{name}”</source>
        <translation>هناك «{name}»</translation>
    </message>
    <message>
        <source>{name}: there {value}</source>
        <translation>{name}: هناك {value}</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>not there; out of use, {passages} stay</source>
        <translation>ليس هناك؛ خارج الاستعمال، وفيه {passages}</translation>
    </message>
    <message>
        <source>there under “{name}”</source>
        <translation>هناك تحت «{name}»</translation>
    </message>
    <message>
        <source>there on top</source>
        <translation>هناك في الأعلى</translation>
    </message>
    <message>
        <source>Codebook to compare with</source>
        <translation>دليل الرموز المقارَن به</translation>
    </message>
    <message>
        <source>Compare codebooks</source>
        <translation>مقارنة أدلة الرموز</translation>
    </message>
    <message>
        <source>Codebook imported</source>
        <translation>استُورد دليل الرموز</translation>
    </message>
    <message>
        <source>Codebook updated</source>
        <translation>حُدِّث دليل الرموز</translation>
    </message>
    <message>
        <source>This is the project that is open. Nothing was compared; choose another one.</source>
        <translation>هذا هو المشروع المفتوح. لم يُقارَن شيء؛ اختر مشروعًا آخر.</translation>
    </message>
    <message>
        <source>Codebook written</source>
        <translation>كُتب دليل الرموز</translation>
    </message>
    <message>
        <source>Projects and codebooks</source>
        <translation>مشاريع وأدلة رموز</translation>
    </message>
</context>
<context>
    <name>Coders</name>
    <message>
        <source>Consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Coding as</source>
        <translation>الترميز باسم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Choose who is coding…</source>
        <translation>اختيار من يرمِّز…</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <translation>إضافة مرمِّز…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Erase this work for good…</source>
        <translation>محو هذا العمل نهائيًا…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Choose who is coding</source>
        <translation>اختر من يرمِّز</translation>
    </message>
    <message>
        <source>{name} codes: {count} in this document. Press to change.</source>
        <translation>{name} يرمِّز: {count} في هذه الوثيقة. اضغط للتغيير.</translation>
    </message>
    <message>
        <source>{name}: {count} shown in this document. Press to hide them</source>
        <translation>{name}: الظاهر في هذه الوثيقة {count}. اضغط للإخفاء</translation>
    </message>
    <message>
        <source>{name}: {count} hidden in this document. Press to show them</source>
        <translation>{name}: المخفي في هذه الوثيقة {count}. اضغط للإظهار</translation>
    </message>
    <message>
        <source>{coders}, {count} hidden in this document</source>
        <translation>{coders}، المخفي في هذه الوثيقة {count}</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>مغرة</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>أخضر غابي</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>خبّازي</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>سوسني</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>فيروزي داكن</translation>
    </message>
    <message>
        <source>no colour of its own</source>
        <translation>بلا لون خاص</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Hollow mark: α below .667. {coders}, {codes}.</source>
        <translation>علامة فارغة: ألفا دون 0.667. {coders}، {codes}.</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>كل الرموز معًا</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>أي رمز</translation>
    </message>
    <message>
        <source>{measures}: {why}</source>
        <translation>{measures}: {why}</translation>
    </message>
    <message>
        <source>Only one coded</source>
        <translation>رمَّزه واحد فقط</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Other period</source>
        <translation>فترة أخرى</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>{coder}: {codes}</source>
        <translation>{coder}: {codes}</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>ليس ذاك</translation>
    </message>
    <message>
        <source>also {codes}</source>
        <translation>وأيضًا {codes}</translation>
    </message>
    <message>
        <source>no code in common</source>
        <translation>لا رمز مشترك</translation>
    </message>
    <message>
        <source>{words} (not {coder})</source>
        <translation>{words} (دون {coder})</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>لا رمز بعد</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>الاتفاق بحسب الرمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>overlap %</source>
        <translation>التداخل %</translation>
    </message>
    <message>
        <source>{facet}: another answer</source>
        <translation>{facet}: جواب آخر</translation>
    </message>
    <message>
        <source>One period lies inside the other</source>
        <translation>إحدى الفترتين داخل الأخرى</translation>
    </message>
    <message>
        <source>{codes}: the edge differs</source>
        <translation>{codes}: الحدّ مختلف</translation>
    </message>
    <message>
        <source>Only {coder} coded this</source>
        <translation>{coder} وحده رمَّز هذا</translation>
    </message>
    <message>
        <source>The periods have no day in common</source>
        <translation>ليس بين الفترتين يوم مشترك</translation>
    </message>
    <message>
        <source>The periods are the same</source>
        <translation>الفترتان واحدة</translation>
    </message>
    <message>
        <source>The periods overlap</source>
        <translation>الفترتان متداخلتان</translation>
    </message>
    <message>
        <source>difference {number} of {total}</source>
        <translation>الاختلاف {number} من {total}</translation>
    </message>
    <message>
        <source>The edge differs</source>
        <translation>الحدّ مختلف</translation>
    </message>
    <message>
        <source>Only {coder} coded {codes} here</source>
        <translation>{coder} وحده أعطى {codes} هنا</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}، {count}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>بعضهم</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>other codes</source>
        <translation>رموز أخرى</translation>
    </message>
    <message>
        <source>both, other codes</source>
        <translation>كلاهما، رموز أخرى</translation>
    </message>
    <message>
        <source>per character, {documents}</source>
        <translation>لكل محرف، {documents}</translation>
    </message>
    <message>
        <source>Show {codes} that nobody used</source>
        <translation>إظهار ما لم يستعمله أحد ({codes})</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>Every character of the compared documents is looked at, code by code: each coder either put the code there or did not. A document is compared when all chosen coders have set it to finished; a finished document without segments says that nothing applies, and counts. An answer that a segment only inherits from its document is no coding and never counts.
% is the share of characters on which the coders say the same, blank text included. κ (Cohen) and α (Krippendorff, nominal) take away what they would agree on by chance: κ for exactly two coders, each with an own share of coded text; α for any number of coders with one share for all. Overlap is the text that both coded, divided by the text that either coded; text that nobody coded does not raise it. With more than two coders, % and overlap are means over all pairs.
α of .667 is customarily the least from which tentative conclusions are drawn, .8 the least for firm ones. A dash is a number that is not defined; choose its row to read why.</source>
        <translation>يُنظر في كل محرف من الوثائق المقارَنة رمزًا رمزًا: إما أن كل مرمِّز وضع الرمز هناك أو لم يضعه. وتُقارَن الوثيقة إذا جعلها كل المرمِّزين المختارين منتهية؛ والوثيقة المنتهية بلا مقاطع تقول إن لا شيء ينطبق، وهي تُحسب. أما الجواب الذي يرثه المقطع من وثيقته فليس ترميزًا ولا يُحسب أبدًا.
% هي حصة المحارف التي يقول فيها المرمِّزون الشيء نفسه، ومنها النص الفارغ. وتطرح κ (كوهين) وα (كريبندورف، اسمية) ما يتفقون عليه صدفةً: κ لمرمِّزَين اثنين بالضبط، لكل منهما حصته من النص المرمَّز؛ وα لأي عدد من المرمِّزين بحصة واحدة للجميع. والتداخل هو النص الذي رمَّزه كلاهما مقسومًا على النص الذي رمَّزه أيّ منهما؛ والنص الذي لم يرمِّزه أحد لا يرفعه. وإذا زاد المرمِّزون على اثنين فإن % والتداخل متوسطان لكل الأزواج.
جرت العادة أن تكون قيمة α البالغة 0.667 أدنى ما تُستخلص منه نتائج أولية، و0.8‏ أدنى ما تُستخلص منه نتائج راسخة. والشرطة عدد غير معرَّف؛ اختر صفّه لتقرأ السبب.</translation>
    </message>
    <message>
        <source>Count codes below as well</source>
        <translation>عدّ الرموز التي تحته أيضًا</translation>
    </message>
    <message>
        <source>A coding also counts to the codes above its own</source>
        <translation>يُعدّ الترميز للرموز التي فوق رمزه أيضًا</translation>
    </message>
    <message>
        <source>The coders do not differ in this document.</source>
        <translation>لا يختلف المرمِّزون في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Counting agreement</source>
        <translation>حساب الاتفاق</translation>
    </message>
    <message>
        <source>Counting was stopped. What stands here is what was counted before.</source>
        <translation>أُوقف الحساب. وما هنا هو ما حُسب من قبل.</translation>
    </message>
    <message>
        <source>{documents} left out: not finished by all.</source>
        <translation>متروك، لم ينهه الجميع: {documents}.</translation>
    </message>
    <message>
        <source>Hide codes that nobody used</source>
        <translation>إخفاء الرموز التي لم يستعملها أحد</translation>
    </message>
    <message>
        <source>{document} is not finished by {coders}.</source>
        <translation>{document}: لم ينهها {coders}.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>حساب من جديد</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>ليس هناك ما يُحسب بعد.</translation>
    </message>
    <message>
        <source>{documents} left out as well.</source>
        <translation>ومتروك أيضًا: {documents}.</translation>
    </message>
    <message>
        <source>Hide how this is counted</source>
        <translation>إخفاء كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>Differences stand here when two coders have coded.</source>
        <translation>تظهر الاختلافات هنا حين يرمِّز مرمِّزان.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No document is finished by all of them, so nothing is counted yet.</source>
        <translation>لا وثيقة أنهاها الجميع، فلم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Set a document to finished when its coding is done (menu Document). The differences below are shown all the same.</source>
        <translation>اجعل الوثيقة منتهية حين يتم ترميزها (قائمة الوثيقة). وتظهر الاختلافات أدناه على كل حال.</translation>
    </message>
    <message>
        <source>None of these coders used a code in the finished documents.</source>
        <translation>لم يستعمل أحد من هؤلاء المرمِّزين رمزًا في الوثائق المنتهية.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>The text between the coders</source>
        <translation>النص بين المرمِّزين</translation>
    </message>
    <message>
        <source>The document that is compared</source>
        <translation>الوثيقة المقارَنة</translation>
    </message>
    <message>
        <source>The coders who are compared</source>
        <translation>المرمِّزون المقارَنون</translation>
    </message>
    <message>
        <source>Compare the answers of one facet or of all</source>
        <translation>مقارنة أجوبة وجه واحد أو كل الأوجه</translation>
    </message>
    <message>
        <source>Every facet</source>
        <translation>كل وجه</translation>
    </message>
    <message>
        <source>Choose a difference, or go through them with N and P.</source>
        <translation>اختر اختلافًا، أو مُرّ بها بـ N وP.</translation>
    </message>
    <message>
        <source>Two coders at least are compared; add another one first.</source>
        <translation>يُقارَن مرمِّزان على الأقل؛ أضف مرمِّزًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Comparing needs two coders.</source>
        <translation>تحتاج المقارنة إلى مرمِّزَين.</translation>
    </message>
    <message>
        <source>No document is in this project yet.</source>
        <translation>لا وثيقة في هذا المشروع بعد.</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <translation>إضافة مرمِّز…</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>no segment of yours</source>
        <translation>لا مقطع لك</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>More answers than the facet takes</source>
        <translation>أجوبة أكثر مما يقبله الوجه</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>{facet} is required</source>
        <translation>{facet} إلزامي</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>جواب واحد</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>{facet}: {words}</source>
        <translation>{facet}: {words}</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل الوثائق</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Answer what is open</source>
        <translation>الإجابة عما بلا جواب</translation>
    </message>
    <message>
        <source>Work them off</source>
        <translation>إنجازها</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يُعدّ…</translation>
    </message>
    <message>
        <source>{coder}: {segments} in {inside}</source>
        <translation>{coder}: {segments}، {inside}</translation>
    </message>
    <message>
        <source>{title}; the first {shown} are shown</source>
        <translation>{title}؛ يظهر أول {shown}</translation>
    </message>
    <message>
        <source>Nobody has been chosen who codes. Choose a coder first.</source>
        <translation>لم يُختر من يرمِّز. اختر مرمِّزًا أولًا.</translation>
    </message>
    <message>
        <source>You have no segments yet.</source>
        <translation>ليس لك مقاطع بعد.</translation>
    </message>
    <message>
        <source>Select a passage in a text and answer it by typing.</source>
        <translation>حدِّد موضعًا في نص وأجب عنه بالكتابة.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} segments here</source>
        <comment>{n} segment here</comment>
        <translation>
            <numerusform>لا مقاطع هنا</numerusform>
            <numerusform>مقطع واحد هنا</numerusform>
            <numerusform>مقطعان هنا</numerusform>
            <numerusform>{n} مقاطع هنا</numerusform>
            <numerusform>{n} مقطعًا هنا</numerusform>
            <numerusform>{n} مقطع هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>صفر دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times:</source>
        <comment>Once:</comment>
        <translation>
            <numerusform>ولا مرة:</numerusform>
            <numerusform>مرة واحدة:</numerusform>
            <numerusform>مرتين:</numerusform>
            <numerusform>{n} مرات:</numerusform>
            <numerusform>{n} مرة:</numerusform>
            <numerusform>{n} مرة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <comment>And {n} more.</comment>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحد غيرها.</numerusform>
            <numerusform>واثنان غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <comment>once</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new codes</source>
        <comment>{n} new code</comment>
        <translation>
            <numerusform>لا رموز جديدة</numerusform>
            <numerusform>رمز جديد واحد</numerusform>
            <numerusform>رمزان جديدان</numerusform>
            <numerusform>{n} رموز جديدة</numerusform>
            <numerusform>{n} رمزًا جديدًا</numerusform>
            <numerusform>{n} رمز جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different</source>
        <comment>{n} different</comment>
        <translation>
            <numerusform>لا مختلف</numerusform>
            <numerusform>مختلف واحد</numerusform>
            <numerusform>مختلفان</numerusform>
            <numerusform>{n} مختلفة</numerusform>
            <numerusform>{n} مختلفًا</numerusform>
            <numerusform>{n} مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same</source>
        <comment>{n} the same</comment>
        <translation>
            <numerusform>لا متطابق</numerusform>
            <numerusform>متطابق واحد</numerusform>
            <numerusform>متطابقان</numerusform>
            <numerusform>{n} متطابقة</numerusform>
            <numerusform>{n} متطابقًا</numerusform>
            <numerusform>{n} متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} only here</source>
        <comment>{n} only here</comment>
        <translation>
            <numerusform>لا شيء هنا فقط</numerusform>
            <numerusform>واحد هنا فقط</numerusform>
            <numerusform>اثنان هنا فقط</numerusform>
            <numerusform>{n} هنا فقط</numerusform>
            <numerusform>{n} هنا فقط</numerusform>
            <numerusform>{n} هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>{n} وثائق</numerusform>
            <numerusform>{n} وثيقة</numerusform>
            <numerusform>{n} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments</source>
        <comment>{n} segment</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings</source>
        <comment>{n} coding</comment>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>{n} ترميزات</numerusform>
            <numerusform>{n} ترميزًا</numerusform>
            <numerusform>{n} ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <comment>{n} code</comment>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memos</source>
        <comment>{n} memo</comment>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة واحدة</numerusform>
            <numerusform>مذكرتان</numerusform>
            <numerusform>{n} مذكرات</numerusform>
            <numerusform>{n} مذكرة</numerusform>
            <numerusform>{n} مذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <comment>{n} step</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>{n} خطوات</numerusform>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>{n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are wrong in the project</source>
        <comment>{n} thing is wrong in the project</comment>
        <translation>
            <numerusform>لا خلل في المشروع</numerusform>
            <numerusform>في المشروع خلل واحد</numerusform>
            <numerusform>في المشروع خللان</numerusform>
            <numerusform>في المشروع {n} مواضع خلل</numerusform>
            <numerusform>في المشروع {n} موضع خلل</numerusform>
            <numerusform>في المشروع {n} موضع خلل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} changes</source>
        <comment>Take over {n} change</comment>
        <translation>
            <numerusform>لا تغيير يُؤخذ</numerusform>
            <numerusform>أخذ تغيير واحد</numerusform>
            <numerusform>أخذ تغييرين</numerusform>
            <numerusform>أخذ {n} تغييرات</numerusform>
            <numerusform>أخذ {n} تغييرًا</numerusform>
            <numerusform>أخذ {n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} codes</source>
        <comment>Add {n} code</comment>
        <translation>
            <numerusform>لا رمز يُضاف</numerusform>
            <numerusform>إضافة رمز واحد</numerusform>
            <numerusform>إضافة رمزين</numerusform>
            <numerusform>إضافة {n} رموز</numerusform>
            <numerusform>إضافة {n} رمزًا</numerusform>
            <numerusform>إضافة {n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks more; all are told afterwards.</source>
        <comment>{n} remark more; it is told afterwards.</comment>
        <translation>
            <numerusform>لا ملاحظات أخرى.</numerusform>
            <numerusform>ملاحظة أخرى واحدة؛ وتُذكر فيما بعد.</numerusform>
            <numerusform>ملاحظتان أخريان؛ وتُذكران فيما بعد.</numerusform>
            <numerusform>{n} ملاحظات أخرى؛ وكلها تُذكر فيما بعد.</numerusform>
            <numerusform>{n} ملاحظة أخرى؛ وكلها تُذكر فيما بعد.</numerusform>
            <numerusform>{n} ملاحظة أخرى؛ وكلها تُذكر فيما بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers that {n} other documents have for the whole text are replaced.</source>
        <comment>The answers that {n} other document has for the whole text are replaced.</comment>
        <translation>
            <numerusform>لا تُستبدل أجوبة وثائق أخرى.</numerusform>
            <numerusform>تُستبدل الأجوبة التي لوثيقة أخرى واحدة عن النص كله.</numerusform>
            <numerusform>تُستبدل الأجوبة التي لوثيقتين أخريين عن النص كله.</numerusform>
            <numerusform>تُستبدل الأجوبة التي لـ {n} وثائق أخرى عن النص كله.</numerusform>
            <numerusform>تُستبدل الأجوبة التي لـ {n} وثيقة أخرى عن النص كله.</numerusform>
            <numerusform>تُستبدل الأجوبة التي لـ {n} وثيقة أخرى عن النص كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n} snapshots that still hold it</source>
        <comment>Delete the snapshot that still holds it</comment>
        <translation>
            <numerusform>لا لقطات تُحذف</numerusform>
            <numerusform>حذف اللقطة التي ما زال فيها</numerusform>
            <numerusform>حذف اللقطتين اللتين ما زال فيهما</numerusform>
            <numerusform>حذف اللقطات الـ {n} التي ما زال فيها</numerusform>
            <numerusform>حذف اللقطات الـ {n} التي ما زال فيها</numerusform>
            <numerusform>حذف اللقطات الـ {n} التي ما زال فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>{n} محارف</numerusform>
            <numerusform>{n} محرفًا</numerusform>
            <numerusform>{n} محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation>
            <numerusform>لم يكن شيء هنا من قبل.</numerusform>
            <numerusform>واحدة كانت هنا من قبل.</numerusform>
            <numerusform>اثنتان كانتا هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <comment>{n} could not be read.</comment>
        <translation>
            <numerusform>قُرئت كلها.</numerusform>
            <numerusform>واحدة لم تُقرأ.</numerusform>
            <numerusform>اثنتان لم تُقرآ.</numerusform>
            <numerusform>{n} لم تُقرأ.</numerusform>
            <numerusform>{n} لم تُقرأ.</numerusform>
            <numerusform>{n} لم تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for their encoding.</source>
        <comment>{n} waits for its encoding.</comment>
        <translation>
            <numerusform>لا شيء ينتظر ترميز محارفه.</numerusform>
            <numerusform>واحدة تنتظر ترميز محارفها.</numerusform>
            <numerusform>اثنتان تنتظران ترميز محارفهما.</numerusform>
            <numerusform>{n} تنتظر ترميز محارفها.</numerusform>
            <numerusform>{n} تنتظر ترميز محارفها.</numerusform>
            <numerusform>{n} تنتظر ترميز محارفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings go over</source>
        <comment>{n} coding goes over</comment>
        <translation>
            <numerusform>لا ترميزات تنتقل</numerusform>
            <numerusform>ينتقل ترميز واحد</numerusform>
            <numerusform>ينتقل ترميزان</numerusform>
            <numerusform>تنتقل {n} ترميزات</numerusform>
            <numerusform>ينتقل {n} ترميزًا</numerusform>
            <numerusform>ينتقل {n} ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages have</source>
        <comment>{n} passage has</comment>
        <translation>
            <numerusform>لا موضع له</numerusform>
            <numerusform>لموضع واحد</numerusform>
            <numerusform>لموضعين</numerusform>
            <numerusform>لـ {n} مواضع</numerusform>
            <numerusform>لـ {n} موضعًا</numerusform>
            <numerusform>لـ {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facets</source>
        <comment>{n} facet</comment>
        <translation>
            <numerusform>لا أوجه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>{n} أوجه</numerusform>
            <numerusform>{n} وجهًا</numerusform>
            <numerusform>{n} وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more codes</source>
        <comment>{n} more code</comment>
        <translation>
            <numerusform>لا رموز أخرى</numerusform>
            <numerusform>رمز واحد آخر</numerusform>
            <numerusform>رمزان آخران</numerusform>
            <numerusform>{n} رموز أخرى</numerusform>
            <numerusform>{n} رمزًا آخر</numerusform>
            <numerusform>{n} رمز آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more documents</source>
        <comment>and {n} more document</comment>
        <translation>
            <numerusform>ولا وثائق أخرى</numerusform>
            <numerusform>ووثيقة أخرى واحدة</numerusform>
            <numerusform>ووثيقتان أخريان</numerusform>
            <numerusform>و{n} وثائق أخرى</numerusform>
            <numerusform>و{n} وثيقة أخرى</numerusform>
            <numerusform>و{n} وثيقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passages of {n} codes are covered</source>
        <comment>The passages of {n} code are covered</comment>
        <translation>
            <numerusform>لا مواضع محجوبة</numerusform>
            <numerusform>مواضع رمز واحد محجوبة</numerusform>
            <numerusform>مواضع رمزين محجوبة</numerusform>
            <numerusform>مواضع {n} رموز محجوبة</numerusform>
            <numerusform>مواضع {n} رمزًا محجوبة</numerusform>
            <numerusform>مواضع {n} رمز محجوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coders</source>
        <comment>{n} coder</comment>
        <translation>
            <numerusform>لا مرمِّزين</numerusform>
            <numerusform>مرمِّز واحد</numerusform>
            <numerusform>مرمِّزان</numerusform>
            <numerusform>{n} مرمِّزين</numerusform>
            <numerusform>{n} مرمِّزًا</numerusform>
            <numerusform>{n} مرمِّز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings stay</source>
        <comment>{n} coding stays</comment>
        <translation>
            <numerusform>لا ترميزات تبقى</numerusform>
            <numerusform>يبقى ترميز واحد</numerusform>
            <numerusform>يبقى ترميزان</numerusform>
            <numerusform>تبقى {n} ترميزات</numerusform>
            <numerusform>يبقى {n} ترميزًا</numerusform>
            <numerusform>يبقى {n} ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshots</source>
        <comment>{n} snapshot</comment>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>{n} لقطات</numerusform>
            <numerusform>{n} لقطة</numerusform>
            <numerusform>{n} لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are coded so already</source>
        <comment>{n} is coded so already</comment>
        <translation>
            <numerusform>لا شيء مرمَّز هكذا من قبل</numerusform>
            <numerusform>واحد مرمَّز هكذا من قبل</numerusform>
            <numerusform>اثنان مرمَّزان هكذا من قبل</numerusform>
            <numerusform>{n} مرمَّزة هكذا من قبل</numerusform>
            <numerusform>{n} مرمَّزًا هكذا من قبل</numerusform>
            <numerusform>{n} مرمَّز هكذا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later steps go</source>
        <comment>{n} later step goes</comment>
        <translation>
            <numerusform>لا خطوات لاحقة تخرج</numerusform>
            <numerusform>تخرج خطوة لاحقة واحدة</numerusform>
            <numerusform>تخرج خطوتان لاحقتان</numerusform>
            <numerusform>تخرج {n} خطوات لاحقة</numerusform>
            <numerusform>تخرج {n} خطوة لاحقة</numerusform>
            <numerusform>تخرج {n} خطوة لاحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>{n} أجوبة</numerusform>
            <numerusform>{n} جوابًا</numerusform>
            <numerusform>{n} جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>{n} left</comment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي {n}</numerusform>
            <numerusform>بقي {n}</numerusform>
            <numerusform>بقي {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings change</source>
        <comment>{n} coding changes</comment>
        <translation>
            <numerusform>لا ترميزات تتغيّر</numerusform>
            <numerusform>يتغيّر ترميز واحد</numerusform>
            <numerusform>يتغيّر ترميزان</numerusform>
            <numerusform>تتغيّر {n} ترميزات</numerusform>
            <numerusform>يتغيّر {n} ترميزًا</numerusform>
            <numerusform>يتغيّر {n} ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>{n} أزواج</numerusform>
            <numerusform>{n} زوجًا</numerusform>
            <numerusform>{n} زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were undone.</source>
        <comment>{n} step was undone.</comment>
        <translation>
            <numerusform>لم يُتراجَع عن خطوة.</numerusform>
            <numerusform>تُراجِع عن خطوة واحدة.</numerusform>
            <numerusform>تُراجِع عن خطوتين.</numerusform>
            <numerusform>تُراجِع عن {n} خطوات.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are undone, back to this one.</source>
        <comment>{n} step is undone, back to this one.</comment>
        <translation>
            <numerusform>لا خطوة يُتراجَع عنها.</numerusform>
            <numerusform>يُتراجَع عن خطوة واحدة، رجوعًا إلى هذه.</numerusform>
            <numerusform>يُتراجَع عن خطوتين، رجوعًا إلى هذه.</numerusform>
            <numerusform>يُتراجَع عن {n} خطوات، رجوعًا إلى هذه.</numerusform>
            <numerusform>يُتراجَع عن {n} خطوة، رجوعًا إلى هذه.</numerusform>
            <numerusform>يُتراجَع عن {n} خطوة، رجوعًا إلى هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps that were undone since are done again.</source>
        <comment>{n} step that was undone since is done again.</comment>
        <translation>
            <numerusform>لا خطوة تُعاد.</numerusform>
            <numerusform>تُعاد خطوة واحدة تُراجِع عنها منذ ذلك.</numerusform>
            <numerusform>تُعاد خطوتان تُراجِع عنهما منذ ذلك.</numerusform>
            <numerusform>تُعاد {n} خطوات تُراجِع عنها منذ ذلك.</numerusform>
            <numerusform>تُعاد {n} خطوة تُراجِع عنها منذ ذلك.</numerusform>
            <numerusform>تُعاد {n} خطوة تُراجِع عنها منذ ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more coders</source>
        <comment>{n} more coder</comment>
        <translation>
            <numerusform>لا مرمِّزين آخرين</numerusform>
            <numerusform>مرمِّز واحد آخر</numerusform>
            <numerusform>مرمِّزان آخران</numerusform>
            <numerusform>{n} مرمِّزين آخرين</numerusform>
            <numerusform>{n} مرمِّزًا آخر</numerusform>
            <numerusform>{n} مرمِّز آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were done again.</source>
        <comment>{n} step was done again.</comment>
        <translation>
            <numerusform>لم تُعَد خطوة.</numerusform>
            <numerusform>أُعيدت خطوة واحدة.</numerusform>
            <numerusform>أُعيدت خطوتان.</numerusform>
            <numerusform>أُعيدت {n} خطوات.</numerusform>
            <numerusform>أُعيدت {n} خطوة.</numerusform>
            <numerusform>أُعيدت {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were undone or done again.</source>
        <comment>{n} step was undone or done again.</comment>
        <translation>
            <numerusform>لم يُتراجَع عن خطوة ولم تُعَد.</numerusform>
            <numerusform>تُراجِع عن خطوة واحدة أو أُعيدت.</numerusform>
            <numerusform>تُراجِع عن خطوتين أو أُعيدتا.</numerusform>
            <numerusform>تُراجِع عن {n} خطوات أو أُعيدت.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة أو أُعيدت.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة أو أُعيدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of yours</source>
        <comment>{n} segment of yours</comment>
        <translation>
            <numerusform>لا مقاطع لك</numerusform>
            <numerusform>مقطع واحد لك</numerusform>
            <numerusform>مقطعان لك</numerusform>
            <numerusform>{n} مقاطع لك</numerusform>
            <numerusform>{n} مقطعًا لك</numerusform>
            <numerusform>{n} مقطع لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers with the codes under it</source>
        <comment>{n} answer with the codes under it</comment>
        <translation>
            <numerusform>لا أجوبة مع الرموز التي تحته</numerusform>
            <numerusform>جواب واحد مع الرموز التي تحته</numerusform>
            <numerusform>جوابان مع الرموز التي تحته</numerusform>
            <numerusform>{n} أجوبة مع الرموز التي تحته</numerusform>
            <numerusform>{n} جوابًا مع الرموز التي تحته</numerusform>
            <numerusform>{n} جواب مع الرموز التي تحته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>لا شيء بلا جواب</numerusform>
            <numerusform>واحد بلا جواب</numerusform>
            <numerusform>اثنان بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through all {n} passages</source>
        <comment>Gone through {n} passage</comment>
        <translation>
            <numerusform>لم يُمرّ بموضع</numerusform>
            <numerusform>مُرّ بموضع واحد</numerusform>
            <numerusform>مُرّ بالموضعين</numerusform>
            <numerusform>مُرّ بالمواضع الـ {n} كلها</numerusform>
            <numerusform>مُرّ بالمواضع الـ {n} كلها</numerusform>
            <numerusform>مُرّ بالمواضع الـ {n} كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages answered</source>
        <comment>{n} passage answered</comment>
        <translation>
            <numerusform>لم يُجب عن موضع</numerusform>
            <numerusform>أُجيب عن موضع واحد</numerusform>
            <numerusform>أُجيب عن موضعين</numerusform>
            <numerusform>أُجيب عن {n} مواضع</numerusform>
            <numerusform>أُجيب عن {n} موضعًا</numerusform>
            <numerusform>أُجيب عن {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passed over</source>
        <comment>{n} passed over</comment>
        <translation>
            <numerusform>لم يُتجاوز شيء</numerusform>
            <numerusform>تُجووز واحد</numerusform>
            <numerusform>تُجووز اثنان</numerusform>
            <numerusform>تُجووزت {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps earlier</source>
        <comment>{n} step earlier</comment>
        <translation>
            <numerusform>دون خطوات أقدم</numerusform>
            <numerusform>قبل خطوة واحدة</numerusform>
            <numerusform>قبل خطوتين</numerusform>
            <numerusform>قبل {n} خطوات</numerusform>
            <numerusform>قبل {n} خطوة</numerusform>
            <numerusform>قبل {n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later steps are not in it</source>
        <comment>{n} later step is not in it</comment>
        <translation>
            <numerusform>كل الخطوات فيها</numerusform>
            <numerusform>خطوة لاحقة واحدة ليست فيها</numerusform>
            <numerusform>خطوتان لاحقتان ليستا فيها</numerusform>
            <numerusform>{n} خطوات لاحقة ليست فيها</numerusform>
            <numerusform>{n} خطوة لاحقة ليست فيها</numerusform>
            <numerusform>{n} خطوة لاحقة ليست فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments more</source>
        <comment>{n} segment more</comment>
        <translation>
            <numerusform>لا مقاطع زائدة</numerusform>
            <numerusform>مقطع واحد زائد</numerusform>
            <numerusform>مقطعان زائدان</numerusform>
            <numerusform>{n} مقاطع زائدة</numerusform>
            <numerusform>{n} مقطعًا زائدًا</numerusform>
            <numerusform>{n} مقطع زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents more</source>
        <comment>{n} document more</comment>
        <translation>
            <numerusform>لا وثائق زائدة</numerusform>
            <numerusform>وثيقة واحدة زائدة</numerusform>
            <numerusform>وثيقتان زائدتان</numerusform>
            <numerusform>{n} وثائق زائدة</numerusform>
            <numerusform>{n} وثيقة زائدة</numerusform>
            <numerusform>{n} وثيقة زائدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments fewer</source>
        <comment>{n} segment fewer</comment>
        <translation>
            <numerusform>لا مقاطع ناقصة</numerusform>
            <numerusform>مقطع واحد أقل</numerusform>
            <numerusform>مقطعان أقل</numerusform>
            <numerusform>{n} مقاطع أقل</numerusform>
            <numerusform>{n} مقطعًا أقل</numerusform>
            <numerusform>{n} مقطع أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents fewer</source>
        <comment>{n} document fewer</comment>
        <translation>
            <numerusform>لا وثائق ناقصة</numerusform>
            <numerusform>وثيقة واحدة أقل</numerusform>
            <numerusform>وثيقتان أقل</numerusform>
            <numerusform>{n} وثائق أقل</numerusform>
            <numerusform>{n} وثيقة أقل</numerusform>
            <numerusform>{n} وثيقة أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} projects</source>
        <comment>{n} project</comment>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>{n} مشاريع</numerusform>
            <numerusform>{n} مشروعًا</numerusform>
            <numerusform>{n} مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of definitions</source>
        <comment>{n} part of a definition</comment>
        <translation>
            <numerusform>لا أجزاء تعريفات</numerusform>
            <numerusform>جزء واحد من تعريف</numerusform>
            <numerusform>جزءان من تعريفات</numerusform>
            <numerusform>{n} أجزاء من تعريفات</numerusform>
            <numerusform>{n} جزءًا من تعريفات</numerusform>
            <numerusform>{n} جزء من تعريفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names</source>
        <comment>{n} other name</comment>
        <translation>
            <numerusform>لا أسماء أخرى</numerusform>
            <numerusform>اسم واحد آخر</numerusform>
            <numerusform>اسمان آخران</numerusform>
            <numerusform>{n} أسماء أخرى</numerusform>
            <numerusform>{n} اسمًا آخر</numerusform>
            <numerusform>{n} اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes they are confused with</source>
        <comment>{n} code it is confused with</comment>
        <translation>
            <numerusform>لا رموز تختلط بها</numerusform>
            <numerusform>رمز واحد يختلط به</numerusform>
            <numerusform>رمزان تختلط بهما</numerusform>
            <numerusform>{n} رموز تختلط بها</numerusform>
            <numerusform>{n} رمزًا تختلط بها</numerusform>
            <numerusform>{n} رمز تختلط بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} linked passages</source>
        <comment>{n} linked passage</comment>
        <translation>
            <numerusform>لا مواضع مربوطة</numerusform>
            <numerusform>موضع مربوط واحد</numerusform>
            <numerusform>موضعان مربوطان</numerusform>
            <numerusform>{n} مواضع مربوطة</numerusform>
            <numerusform>{n} موضعًا مربوطًا</numerusform>
            <numerusform>{n} موضع مربوط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions</source>
        <comment>{n} revision</comment>
        <translation>
            <numerusform>لا صيغ</numerusform>
            <numerusform>صيغة واحدة</numerusform>
            <numerusform>صيغتان</numerusform>
            <numerusform>{n} صيغ</numerusform>
            <numerusform>{n} صيغة</numerusform>
            <numerusform>{n} صيغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confirmations</source>
        <comment>{n} confirmation</comment>
        <translation>
            <numerusform>لا تأكيدات</numerusform>
            <numerusform>تأكيد واحد</numerusform>
            <numerusform>تأكيدان</numerusform>
            <numerusform>{n} تأكيدات</numerusform>
            <numerusform>{n} تأكيدًا</numerusform>
            <numerusform>{n} تأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes out of use</source>
        <comment>{n} code out of use</comment>
        <translation>
            <numerusform>لا رموز خارج الاستعمال</numerusform>
            <numerusform>رمز واحد خارج الاستعمال</numerusform>
            <numerusform>رمزان خارج الاستعمال</numerusform>
            <numerusform>{n} رموز خارج الاستعمال</numerusform>
            <numerusform>{n} رمزًا خارج الاستعمال</numerusform>
            <numerusform>{n} رمز خارج الاستعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <comment>{n} version</comment>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>{n} نسخ</numerusform>
            <numerusform>{n} نسخة</numerusform>
            <numerusform>{n} نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of memos</source>
        <comment>{n} kind of a memo</comment>
        <translation>
            <numerusform>لا أنواع مذكرات</numerusform>
            <numerusform>نوع مذكرة واحد</numerusform>
            <numerusform>نوعا مذكرات</numerusform>
            <numerusform>{n} أنواع مذكرات</numerusform>
            <numerusform>{n} نوعًا من المذكرات</numerusform>
            <numerusform>{n} نوع من المذكرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} journal entries</source>
        <comment>{n} journal entry</comment>
        <translation>
            <numerusform>لا قيود في اليوميات</numerusform>
            <numerusform>قيد واحد في اليوميات</numerusform>
            <numerusform>قيدان في اليوميات</numerusform>
            <numerusform>{n} قيود في اليوميات</numerusform>
            <numerusform>{n} قيدًا في اليوميات</numerusform>
            <numerusform>{n} قيد في اليوميات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} states</source>
        <comment>{n} state</comment>
        <translation>
            <numerusform>لا أحوال</numerusform>
            <numerusform>حال واحدة</numerusform>
            <numerusform>حالان</numerusform>
            <numerusform>{n} أحوال</numerusform>
            <numerusform>{n} حالًا</numerusform>
            <numerusform>{n} حال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of answers</source>
        <comment>{n} set of answers</comment>
        <translation>
            <numerusform>لا مجموعات أجوبة</numerusform>
            <numerusform>مجموعة أجوبة واحدة</numerusform>
            <numerusform>مجموعتا أجوبة</numerusform>
            <numerusform>{n} مجموعات أجوبة</numerusform>
            <numerusform>{n} مجموعة أجوبة</numerusform>
            <numerusform>{n} مجموعة أجوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of sets</source>
        <comment>{n} answer of a set</comment>
        <translation>
            <numerusform>لا أجوبة مجموعات</numerusform>
            <numerusform>جواب واحد من مجموعة</numerusform>
            <numerusform>جوابان من مجموعات</numerusform>
            <numerusform>{n} أجوبة من مجموعات</numerusform>
            <numerusform>{n} جوابًا من مجموعات</numerusform>
            <numerusform>{n} جواب من مجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of documents</source>
        <comment>{n} answer of a document</comment>
        <translation>
            <numerusform>لا أجوبة وثائق</numerusform>
            <numerusform>جواب واحد لوثيقة</numerusform>
            <numerusform>جوابان لوثائق</numerusform>
            <numerusform>{n} أجوبة لوثائق</numerusform>
            <numerusform>{n} جوابًا لوثائق</numerusform>
            <numerusform>{n} جواب لوثائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages are covered</source>
        <comment>{n} passage is covered</comment>
        <translation>
            <numerusform>لا موضع محجوب</numerusform>
            <numerusform>موضع واحد محجوب</numerusform>
            <numerusform>موضعان محجوبان</numerusform>
            <numerusform>{n} مواضع محجوبة</numerusform>
            <numerusform>{n} موضعًا محجوبًا</numerusform>
            <numerusform>{n} موضع محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes chosen</source>
        <comment>{n} code chosen</comment>
        <translation>
            <numerusform>لم يُختر رمز</numerusform>
            <numerusform>اختير رمز واحد</numerusform>
            <numerusform>اختير رمزان</numerusform>
            <numerusform>اختيرت {n} رموز</numerusform>
            <numerusform>اختير {n} رمزًا</numerusform>
            <numerusform>اختير {n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give {n} answers</source>
        <comment>give {n} answer</comment>
        <translation>
            <numerusform>عدم إعطاء جواب</numerusform>
            <numerusform>إعطاء جواب واحد</numerusform>
            <numerusform>إعطاء جوابين</numerusform>
            <numerusform>إعطاء {n} أجوبة</numerusform>
            <numerusform>إعطاء {n} جوابًا</numerusform>
            <numerusform>إعطاء {n} جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: what {n} of these documents answer for all their segments.</source>
        <comment>Not counted: what {n} of these documents answers for all its segments.</comment>
        <translation>
            <numerusform>كل شيء محسوب.</numerusform>
            <numerusform>لا يُحسب ما تجيب به وثيقة واحدة من هذه الوثائق عن كل مقاطعها.</numerusform>
            <numerusform>لا يُحسب ما تجيب به اثنتان من هذه الوثائق عن كل مقاطعهما.</numerusform>
            <numerusform>لا يُحسب ما تجيب به {n} من هذه الوثائق عن كل مقاطعها.</numerusform>
            <numerusform>لا يُحسب ما تجيب به {n} من هذه الوثائق عن كل مقاطعها.</numerusform>
            <numerusform>لا يُحسب ما تجيب به {n} من هذه الوثائق عن كل مقاطعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents</source>
        <comment>{n} more document</comment>
        <translation>
            <numerusform>لا وثائق أخرى</numerusform>
            <numerusform>وثيقة أخرى واحدة</numerusform>
            <numerusform>وثيقتان أخريان</numerusform>
            <numerusform>{n} وثائق أخرى</numerusform>
            <numerusform>{n} وثيقة أخرى</numerusform>
            <numerusform>{n} وثيقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of others who are not compared are left out.</source>
        <comment>{n} segment of somebody who is not compared is left out.</comment>
        <translation>
            <numerusform>لا مقاطع لغير المقارَنين متروكة.</numerusform>
            <numerusform>مقطع واحد لغير المقارَنين متروك.</numerusform>
            <numerusform>مقطعان لغير المقارَنين متروكان.</numerusform>
            <numerusform>{n} مقاطع لغير المقارَنين متروكة.</numerusform>
            <numerusform>{n} مقطعًا لغير المقارَنين متروكة.</numerusform>
            <numerusform>{n} مقطع لغير المقارَنين متروكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments without an answer in this facet are left out.</source>
        <comment>{n} segment without an answer in this facet is left out.</comment>
        <translation>
            <numerusform>لا مقاطع متروكة بلا جواب في هذا الوجه.</numerusform>
            <numerusform>مقطع واحد بلا جواب في هذا الوجه متروك.</numerusform>
            <numerusform>مقطعان بلا جواب في هذا الوجه متروكان.</numerusform>
            <numerusform>{n} مقاطع بلا جواب في هذا الوجه متروكة.</numerusform>
            <numerusform>{n} مقطعًا بلا جواب في هذا الوجه متروكة.</numerusform>
            <numerusform>{n} مقطع بلا جواب في هذا الوجه متروكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>{n} اختلافات</numerusform>
            <numerusform>{n} اختلافًا</numerusform>
            <numerusform>{n} اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more segments go on here</source>
        <comment>{n} more segment goes on here</comment>
        <translation>
            <numerusform>لا مقاطع أخرى تستمر هنا</numerusform>
            <numerusform>مقطع آخر واحد يستمر هنا</numerusform>
            <numerusform>مقطعان آخران يستمران هنا</numerusform>
            <numerusform>{n} مقاطع أخرى تستمر هنا</numerusform>
            <numerusform>{n} مقطعًا آخر تستمر هنا</numerusform>
            <numerusform>{n} مقطع آخر تستمر هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more segments begin here</source>
        <comment>{n} more segment begins here</comment>
        <translation>
            <numerusform>لا مقاطع أخرى تبدأ هنا</numerusform>
            <numerusform>مقطع آخر واحد يبدأ هنا</numerusform>
            <numerusform>مقطعان آخران يبدآن هنا</numerusform>
            <numerusform>{n} مقاطع أخرى تبدأ هنا</numerusform>
            <numerusform>{n} مقطعًا آخر تبدأ هنا</numerusform>
            <numerusform>{n} مقطع آخر تبدأ هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more segments</source>
        <comment>and {n} more segment</comment>
        <translation>
            <numerusform>ولا مقاطع أخرى</numerusform>
            <numerusform>ومقطع واحد آخر</numerusform>
            <numerusform>ومقطعان آخران</numerusform>
            <numerusform>و{n} مقاطع أخرى</numerusform>
            <numerusform>و{n} مقطعًا آخر</numerusform>
            <numerusform>و{n} مقطع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <comment>{n} missing</comment>
        <translation>
            <numerusform>لا ناقص</numerusform>
            <numerusform>واحد ناقص</numerusform>
            <numerusform>اثنان ناقصان</numerusform>
            <numerusform>{n} ناقصة</numerusform>
            <numerusform>{n} ناقصًا</numerusform>
            <numerusform>{n} ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too many</source>
        <comment>{n} too many</comment>
        <translation>
            <numerusform>لا زائد</numerusform>
            <numerusform>واحد زائد</numerusform>
            <numerusform>اثنان زائدان</numerusform>
            <numerusform>{n} زائدة</numerusform>
            <numerusform>{n} زائدًا</numerusform>
            <numerusform>{n} زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an answer</source>
        <comment>{n} without an answer</comment>
        <translation>
            <numerusform>لا شيء بغير جواب</numerusform>
            <numerusform>واحد بغير جواب</numerusform>
            <numerusform>اثنان بغير جواب</numerusform>
            <numerusform>{n} بغير جواب</numerusform>
            <numerusform>{n} بغير جواب</numerusform>
            <numerusform>{n} بغير جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>لا مُجاب عنه</numerusform>
            <numerusform>واحد مُجاب عنه</numerusform>
            <numerusform>اثنان مُجاب عنهما</numerusform>
            <numerusform>{n} مُجاب عنها</numerusform>
            <numerusform>{n} مُجابًا عنه</numerusform>
            <numerusform>{n} مُجاب عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered by their documents</source>
        <comment>{n} answered by the document</comment>
        <translation>
            <numerusform>لا شيء أجابت عنه الوثائق</numerusform>
            <numerusform>واحد أجابت عنه الوثيقة</numerusform>
            <numerusform>اثنان أجابت عنهما الوثائق</numerusform>
            <numerusform>{n} أجابت عنها الوثائق</numerusform>
            <numerusform>{n} أجابت عنها الوثائق</numerusform>
            <numerusform>{n} أجابت عنها الوثائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with too many answers</source>
        <comment>{n} with too many answers</comment>
        <translation>
            <numerusform>لا شيء زائد الأجوبة</numerusform>
            <numerusform>واحد زائد الأجوبة</numerusform>
            <numerusform>اثنان زائدا الأجوبة</numerusform>
            <numerusform>{n} زائدة الأجوبة</numerusform>
            <numerusform>{n} زائدة الأجوبة</numerusform>
            <numerusform>{n} زائدة الأجوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered</source>
        <comment>{n} unanswered</comment>
        <translation>
            <numerusform>لا شيء بلا جواب</numerusform>
            <numerusform>واحد بلا جواب</numerusform>
            <numerusform>اثنان بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
            <numerusform>{n} بلا جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document has {n} paragraphs.</source>
        <comment>This document has {n} paragraph.</comment>
        <translation>
            <numerusform>لا فقرات في هذه الوثيقة.</numerusform>
            <numerusform>في هذه الوثيقة فقرة واحدة.</numerusform>
            <numerusform>في هذه الوثيقة فقرتان.</numerusform>
            <numerusform>في هذه الوثيقة {n} فقرات.</numerusform>
            <numerusform>في هذه الوثيقة {n} فقرة.</numerusform>
            <numerusform>في هذه الوثيقة {n} فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <comment>{n} word selected</comment>
        <translation>
            <numerusform>لم تُحدَّد كلمة</numerusform>
            <numerusform>حُدِّدت كلمة واحدة</numerusform>
            <numerusform>حُدِّدت كلمتان</numerusform>
            <numerusform>حُدِّدت {n} كلمات</numerusform>
            <numerusform>حُدِّدت {n} كلمة</numerusform>
            <numerusform>حُدِّدت {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings of other coders were made before it changed; they confirm their own.</source>
        <comment>{n} coding of another coder was made before it changed; whoever made it confirms it.</comment>
        <translation>
            <numerusform>لا ترميزات لمرمِّزين آخرين من قبل أن يتغيّر.</numerusform>
            <numerusform>عُمل ترميز واحد لمرمِّز آخر قبل أن يتغيّر؛ ومن عمله يؤكده.</numerusform>
            <numerusform>عُمل ترميزان لمرمِّزين آخرين قبل أن يتغيّر؛ وهم يؤكدون ما لهم.</numerusform>
            <numerusform>عُملت {n} ترميزات لمرمِّزين آخرين قبل أن يتغيّر؛ وهم يؤكدون ما لهم.</numerusform>
            <numerusform>عُمل {n} ترميزًا لمرمِّزين آخرين قبل أن يتغيّر؛ وهم يؤكدون ما لهم.</numerusform>
            <numerusform>عُمل {n} ترميز لمرمِّزين آخرين قبل أن يتغيّر؛ وهم يؤكدون ما لهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings of yours were made before the definition changed.</source>
        <comment>{n} coding of yours was made before the definition changed.</comment>
        <translation>
            <numerusform>لا ترميزات لك من قبل أن يتغيّر التعريف.</numerusform>
            <numerusform>عُمل ترميز واحد لك قبل أن يتغيّر التعريف.</numerusform>
            <numerusform>عُمل ترميزان لك قبل أن يتغيّر التعريف.</numerusform>
            <numerusform>عُملت {n} ترميزات لك قبل أن يتغيّر التعريف.</numerusform>
            <numerusform>عُمل {n} ترميزًا لك قبل أن يتغيّر التعريف.</numerusform>
            <numerusform>عُمل {n} ترميز لك قبل أن يتغيّر التعريف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of other coders wait too.</source>
        <comment>{n} of another coder waits too.</comment>
        <translation>
            <numerusform>لا شيء لمرمِّزين آخرين ينتظر.</numerusform>
            <numerusform>وواحد لمرمِّز آخر ينتظر أيضًا.</numerusform>
            <numerusform>واثنان لمرمِّزين آخرين ينتظران أيضًا.</numerusform>
            <numerusform>و{n} لمرمِّزين آخرين تنتظر أيضًا.</numerusform>
            <numerusform>و{n} لمرمِّزين آخرين تنتظر أيضًا.</numerusform>
            <numerusform>و{n} لمرمِّزين آخرين تنتظر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages covered</source>
        <comment>{n} passage covered</comment>
        <translation>
            <numerusform>لا موضع محجوب</numerusform>
            <numerusform>موضع واحد محجوب</numerusform>
            <numerusform>موضعان محجوبان</numerusform>
            <numerusform>{n} مواضع محجوبة</numerusform>
            <numerusform>{n} موضعًا محجوبًا</numerusform>
            <numerusform>{n} موضع محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} documents</source>
        <comment>Reading {n} document</comment>
        <translation>
            <numerusform>لا وثائق تُقرأ</numerusform>
            <numerusform>تُقرأ وثيقة واحدة</numerusform>
            <numerusform>تُقرأ وثيقتان</numerusform>
            <numerusform>تُقرأ {n} وثائق</numerusform>
            <numerusform>تُقرأ {n} وثيقة</numerusform>
            <numerusform>تُقرأ {n} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالًا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} periods are there more than once</source>
        <comment>{n} period is there more than once</comment>
        <translation>
            <numerusform>لا فترة مكررة</numerusform>
            <numerusform>فترة واحدة موجودة أكثر من مرة</numerusform>
            <numerusform>فترتان موجودتان أكثر من مرة</numerusform>
            <numerusform>{n} فترات موجودة أكثر من مرة</numerusform>
            <numerusform>{n} فترة موجودة أكثر من مرة</numerusform>
            <numerusform>{n} فترة موجودة أكثر من مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} periods</source>
        <comment>{n} period</comment>
        <translation>
            <numerusform>لا فترات</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>{n} فترات</numerusform>
            <numerusform>{n} فترة</numerusform>
            <numerusform>{n} فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new segments</source>
        <comment>{n} new segment</comment>
        <translation>
            <numerusform>لا مقاطع جديدة</numerusform>
            <numerusform>مقطع جديد واحد</numerusform>
            <numerusform>مقطعان جديدان</numerusform>
            <numerusform>{n} مقاطع جديدة</numerusform>
            <numerusform>{n} مقطعًا جديدًا</numerusform>
            <numerusform>{n} مقطع جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} documents</source>
        <comment>For {n} document</comment>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>لوثيقة واحدة</numerusform>
            <numerusform>لوثيقتين</numerusform>
            <numerusform>لـ {n} وثائق</numerusform>
            <numerusform>لـ {n} وثيقة</numerusform>
            <numerusform>لـ {n} وثيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>covered passage</source>
        <translation>موضع محجوب</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>{beginning}
The rest stands in the definition editor.</source>
        <translation>{beginning}
والباقي في محرر التعريف.</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>لم يُعرَّف بعد.</translation>
    </message>
    <message>
        <source>Define this code</source>
        <translation>تعريف هذا الرمز</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهاره كله</translation>
    </message>
    <message>
        <source>rev {number}, {when}</source>
        <translation>الصيغة {number}، {when}</translation>
    </message>
    <message>
        <source>{count} to confirm</source>
        <translation>{count} للتأكيد</translation>
    </message>
    <message>
        <source>Choose a code to read what it means.</source>
        <translation>اختر رمزًا لتقرأ ما يعنيه.</translation>
    </message>
    <message>
        <source>How this definition changed</source>
        <translation>كيف تغيّر هذا التعريف</translation>
    </message>
    <message>
        <source>Go through what you coded before the definition changed</source>
        <translation>المرور بما رمَّزته قبل أن يتغيّر التعريف</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Also: {what}</source>
        <translation>وأيضًا: {what}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>وليس: {what}</translation>
    </message>
    <message>
        <source>For instance: {what}</source>
        <translation>مثلًا: {what}</translation>
    </message>
    <message>
        <source>A near miss: {what}</source>
        <translation>شبيه: {what}</translation>
    </message>
    <message>
        <source>Example in the text</source>
        <translation>مثال في النص</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>يسهل خلطه بـ</translation>
    </message>
    <message>
        <source>Near miss in the text</source>
        <translation>شبيه في النص</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <source>The rest stands in the definition editor.</source>
        <translation>والباقي في محرر التعريف.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Testimonia projects</source>
        <translation>مشاريع Testimonia</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>لا وثيقة مفتوحة.</translation>
    </message>
    <message>
        <source>Bring in a text, a Word file or a PDF, or drop it on the list of documents.</source>
        <translation>أدخل نصًا أو ملف Word أو PDF، أو أسقطه على قائمة الوثائق.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>استيراد وثائق…</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>إعادة تسمية الوثيقة</translation>
    </message>
    <message>
        <source>For instance: News article, Interview transcript, Field report</source>
        <translation>مثلًا: خبر صحفي، نص مقابلة، تقرير ميداني</translation>
    </message>
    <message>
        <source>the code “{name}”</source>
        <translation>الرمز «{name}»</translation>
    </message>
    <message>
        <source>the facet “{name}” with all its codes</source>
        <translation>الوجه «{name}» مع كل رموزه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>the document “{name}”</source>
        <translation>الوثيقة «{name}»</translation>
    </message>
    <message>
        <source>{what} with {below} under them</source>
        <translation>{what}، وتحتها {below}</translation>
    </message>
    <message>
        <source>Add a coder</source>
        <translation>إضافة مرمِّز</translation>
    </message>
    <message>
        <source>Rename the coder</source>
        <translation>إعادة تسمية المرمِّز</translation>
    </message>
    <message>
        <source>{what} with {below} under it</source>
        <translation>{what}، وتحته {below}</translation>
    </message>
    <message>
        <source>There is already a coder of this name.</source>
        <translation>يوجد مرمِّز بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>Export the whole project</source>
        <translation>تصدير المشروع كله</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد وثائق</translation>
    </message>
    <message>
        <source>The documents were not imported, because their project was closed meanwhile. Open it and import them again.</source>
        <translation>لم تُستورد الوثائق لأن مشروعها أُغلق في هذه الأثناء. افتحه واستوردها من جديد.</translation>
    </message>
    <message>
        <source>Coded segments written</source>
        <translation>كُتبت المقاطع المرمَّزة</translation>
    </message>
    <message>
        <source>Project written</source>
        <translation>كُتب المشروع</translation>
    </message>
    <message>
        <source>What was on this desk is saved as {path}. Go on in the copy?</source>
        <translation>حُفظ ما كان على هذا المكتب باسم {path}. أتمضي في النسخة؟</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <source>{who} has closed the project. You can write now.</source>
        <translation>أغلق {who} المشروع. يمكنك الكتابة الآن.</translation>
    </message>
    <message>
        <source>Nobody else writes to the project any more. You can write now.</source>
        <translation>لم يعد أحد سواك يكتب في المشروع. يمكنك الكتابة الآن.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>حُفظت النسخة</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>كتابة السجل</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>فتحه من جديد…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>History written</source>
        <translation>كُتب السجل</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>The copy is saved as {path}, checked, with the whole history. You go on in the project that was open.</source>
        <translation>حُفظت النسخة باسم {path}، مفحوصةً، مع السجل كله. وأنت ماضٍ في المشروع الذي كان مفتوحًا.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}. Nothing was saved; choose another one.</source>
        <translation>لا يمكن كتابة شيء في المجلد {folder}. لم يُحفظ شيء؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Nothing was saved; choose another name.</source>
        <translation>{path} مفتوح في نافذة أخرى. لم يُحفظ شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>إظهاره في مجلده</translation>
    </message>
    <message>
        <source>{path} is already there. What is in it will be lost if the copy takes its place.</source>
        <translation>{path} موجود هناك من قبل. ويضيع ما فيه إذا أخذت النسخة مكانه.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>{name}. Drag it, or a double click for the usual height</source>
        <translation>{name}. اسحبه، أو انقر نقرًا مزدوجًا للارتفاع المعتاد</translation>
    </message>
    <message>
        <source>Arrow keys move the edge, Home sets the usual height, Tab goes to the next edge, Enter ends</source>
        <translation>مفاتيح الأسهم تنقل الحدّ، و Home يعيد الارتفاع المعتاد، و Tab يذهب إلى الحدّ التالي، و Enter ينهي</translation>
    </message>
    <message>
        <source>{name}. Drag it, or a double click for the usual width</source>
        <translation>{name}. اسحبه، أو انقر نقرًا مزدوجًا للعرض المعتاد</translation>
    </message>
    <message>
        <source>Arrow keys move the edge, Home sets the usual width, Tab goes to the next edge, Enter ends</source>
        <translation>مفاتيح الأسهم تنقل الحدّ، و Home يعيد العرض المعتاد، و Tab يذهب إلى الحدّ التالي، و Enter ينهي</translation>
    </message>
    <message>
        <source>Width of the documents panel</source>
        <translation>عرض لوح الوثائق</translation>
    </message>
    <message>
        <source>Width of the codebook panel</source>
        <translation>عرض لوح دليل الرموز</translation>
    </message>
    <message>
        <source>Border between codebook and segment</source>
        <translation>الحدّ بين دليل الرموز والمقطع</translation>
    </message>
    <message>
        <source>A memo could not be written, for its project is out of reach. Its words are on the clipboard; paste them where they are safe.</source>
        <translation>تعذّرت كتابة مذكرة، لأن مشروعها ليس في المتناول. كلماتها في الحافظة؛ ألصقها حيث تكون آمنة.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About Testimonia</source>
        <translation>حول Testimonia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بـ</translation>
    </message>
    <message>
        <source>Set in, where they are installed</source>
        <translation>كُتب، حيث تكون مثبَّتة، بـ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read testimony, mark what matters, and show where every number came from.</source>
        <translation>اقرأ الشهادات، وعلِّم ما يهم، وأرِ من أين جاء كل عدد.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>الإصدار {version}. برنامج حر برخصة MIT: استعمله وغيِّره وانقله إلى غيرك. ويأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>{period}. It stays, because passages were judged by it.</source>
        <translation>{period}. تبقى، لأن مواضع حُكم عليها بها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>يسهل خلطه بـ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>“{name}” is found by that name too.</source>
        <translation>يُعثر على «{name}» بهذا الاسم أيضًا.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>“{name}” gives up {key}.</source>
        <translation>يترك «{name}» المفتاح {key}.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Edit the code</source>
        <translation>تحرير الرمز</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>A built-in answer keeps its name.</source>
        <translation>الجواب الموجود أصلًا يبقى اسمه.</translation>
    </message>
    <message>
        <source>One a line; the palette finds them too</source>
        <translation>اسم في كل سطر؛ ويجدها لوح الأجوبة أيضًا</translation>
    </message>
    <message>
        <source>Passages that show it</source>
        <translation>مواضع تُظهره</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{key}, now “{name}”</source>
        <translation>{key}، الآن «{name}»</translation>
    </message>
    <message>
        <source>There is already a code “{name}” here.</source>
        <translation>يوجد رمز «{name}» هنا من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is this period already.</source>
        <translation>«{name}» هو هذه الفترة من قبل.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>“late 1990s”, “2014-2024”, “May 2019” or EDTF</source>
        <translation>«late 1990s» أو «2014-2024» أو «May 2019» أو EDTF</translation>
    </message>
    <message>
        <source>A period is needed.</source>
        <translation>لا بد من فترة.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>«{text}» ليس تاريخًا يمكن قراءته. جرّب «late 1990s» أو «2014-2024» أو «May 2019».</translation>
    </message>
    <message>
        <source>Choose how it is meant.</source>
        <translation>اختر المقصود.</translation>
    </message>
    <message>
        <source>A table, indented text or a codebook file; you see first what would be added.</source>
        <translation>جدول أو نص مزاح أو ملف دليل رموز؛ وترى أولًا ما سيُضاف.</translation>
    </message>
    <message>
        <source>Add a ready codebook</source>
        <translation>إضافة دليل رموز جاهز</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Its facets and codes come after those that are there. One undo takes them back.</source>
        <translation>تأتي أوجهه ورموزه بعد ما هو موجود. وتراجع واحد يرجع عنها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Another codebook…</source>
        <translation>دليل رموز آخر…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking text for formulas</source>
        <translation>منع الجداول الحسابية من حسبان النص صيغًا</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for older spreadsheets</source>
        <translation>وسم الملف بأنه UTF-8 للبرامج القديمة</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>هذا الملف موجود من قبل وسيُستبدل.</translation>
    </message>
    <message>
        <source>A name says whose segments are whose. It is a declaration, not a password: whoever opens this file can see everybody’s work.</source>
        <translation>الاسم يقول لمن المقاطع. وهو تصريح لا كلمة مرور: فكل من يفتح هذا الملف يرى عمل الجميع.</translation>
    </message>
    <message>
        <source>Who is coding?</source>
        <translation>من يرمِّز؟</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>المرمِّزون</translation>
    </message>
    <message>
        <source>Name of the new coder</source>
        <translation>اسم المرمِّز الجديد</translation>
    </message>
    <message>
        <source>{name} is in the list above.</source>
        <translation>{name} في القائمة أعلاه.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Code as {name}</source>
        <translation>الترميز باسم {name}</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{count} لـ {name}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>This removes {what}, together with {listed}.</source>
        <translation>هذا يزيل {what}، ومعه {listed}.</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>أتحذف؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>This removes {what}. No coding goes with that.</source>
        <translation>هذا يزيل {what}. ولا يذهب معه ترميز.</translation>
    </message>
    <message>
        <source>This removes {what}. No segment goes with that.</source>
        <translation>هذا يزيل {what}. ولا يذهب معه مقطع.</translation>
    </message>
    <message>
        <source>How to tell them apart</source>
        <translation>كيف يُميَّز بينهما</translation>
    </message>
    <message>
        <source>How to tell it from {name}</source>
        <translation>كيف يُميَّز عن {name}</translation>
    </message>
    <message>
        <source>Not confused with {name}</source>
        <translation>لا يختلط بـ {name}</translation>
    </message>
    <message>
        <source>Type the name of another code</source>
        <translation>اكتب اسم رمز آخر</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>الرموز التي وُجدت</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>The code means something else now</source>
        <translation>صار الرمز يعني شيئًا آخر</translation>
    </message>
    <message>
        <source>Only the words are put right</source>
        <translation>إنما صُححت الكلمات</translation>
    </message>
    <message>
        <source>Nothing was coded with it so far.</source>
        <translation>لم يُرمَّز به شيء حتى الآن.</translation>
    </message>
    <message>
        <source>One line that is read while coding</source>
        <translation>سطر واحد يُقرأ أثناء الترميز</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>May stay empty; it is kept with the revision</source>
        <translation>يجوز أن يبقى فارغًا؛ ويُحفظ مع الصيغة</translation>
    </message>
    <message>
        <source>{codings} made before will wait to be confirmed.</source>
        <translation>ترميزات من قبلُ ستنتظر التأكيد: {codings}.</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>استعمله لـ</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>A passage that plainly belongs</source>
        <translation>موضع واضح أنه منه</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>شبيه</translation>
    </message>
    <message>
        <source>One that seems to belong and does not</source>
        <translation>موضع يبدو منه وليس منه</translation>
    </message>
    <message>
        <source>No coding needs to be looked at again.</source>
        <translation>لا ترميز يحتاج إلى نظر من جديد.</translation>
    </message>
    <message>
        <source>The encoding of {name} is not certain. Choose the line that reads right; nothing of it is imported yet.</source>
        <translation>ترميز محارف {name} غير مؤكَّد. اختر السطر الذي يُقرأ صحيحًا؛ ولم يُستورد منه شيء بعد.</translation>
    </message>
    <message>
        <source>How is this text written?</source>
        <translation>كيف كُتب هذا النص؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Name of the encoding</source>
        <translation>اسم ترميز المحارف</translation>
    </message>
    <message>
        <source>Type the name of an encoding.</source>
        <translation>اكتب اسم ترميز محارف.</translation>
    </message>
    <message>
        <source>Import it like this</source>
        <translation>استيراده هكذا</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>ترميز محارف آخر</translation>
    </message>
    <message>
        <source>For instance cp1251, iso8859-2, shift_jis</source>
        <translation>مثلًا cp1251 أو iso8859-2 أو shift_jis</translation>
    </message>
    <message>
        <source>“{name}” is no encoding that is known.</source>
        <translation>«{name}» ليس ترميز محارف معروفًا.</translation>
    </message>
    <message>
        <source>The text is not {label}: byte {position} does not fit. With {replace} behind the name, what does not fit is replaced and counted.</source>
        <translation>النص ليس {label}: البايت {position} لا يوافق. إذا وُضع {replace} بعد الاسم استُبدل ما لا يوافق وعُدّ.</translation>
    </message>
    <message>
        <source>No passage is linked. Select one in the text and choose Codebook, Link as an example.</source>
        <translation>لا موضع مربوط. حدِّد موضعًا في النص واختر دليل الرموز، الربط مثالًا.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Take the passage away from the definition</source>
        <translation>إبعاد الموضع عن التعريف</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>الذهاب إلى الموضع</translation>
    </message>
    <message>
        <source>Export coded segments</source>
        <translation>تصدير المقاطع المرمَّزة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}، {count}</translation>
    </message>
    <message>
        <source>Cells that begin like a formula get an apostrophe before them; quotes are otherwise exact.</source>
        <translation>الخلايا التي تبدأ كصيغة توضع قبلها فاصلة عليا؛ والاقتباسات فيما عدا ذلك مطابقة تمامًا.</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>كتابة الجدول</translation>
    </message>
    <message>
        <source>One row for each coding</source>
        <translation>صف لكل ترميز</translation>
    </message>
    <message>
        <source>A segment with three answers has three rows. For counting and for statistics.</source>
        <translation>المقطع الذي له ثلاثة أجوبة له ثلاثة صفوف. للعدّ والإحصاء.</translation>
    </message>
    <message>
        <source>One row for each segment</source>
        <translation>صف لكل مقطع</translation>
    </message>
    <message>
        <source>A column for each facet. For reading and for checking.</source>
        <translation>عمود لكل وجه. للقراءة والتدقيق.</translation>
    </message>
    <message>
        <source>Coders, with their segments</source>
        <translation>المرمِّزون ومقاطعهم</translation>
    </message>
    <message>
        <source>Choose at least one coder; nothing was written.</source>
        <translation>اختر مرمِّزًا واحدًا على الأقل؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>استبدال الجدول</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The folder could not be shown here. The file is written.</source>
        <translation>تعذّر إظهار المجلد هنا. الملف مكتوب.</translation>
    </message>
    <message>
        <source>Codes in a tree</source>
        <translation>رموز في شجرة</translation>
    </message>
    <message>
        <source>Codes may have codes under them, such as kinds of abuse or of sources.</source>
        <translation>قد تكون للرموز رموز تحتها، كأنواع الانتهاكات أو المصادر.</translation>
    </message>
    <message>
        <source>Codes in an order</source>
        <translation>رموز في ترتيب</translation>
    </message>
    <message>
        <source>From one end to the other, such as never, sometimes, always.</source>
        <translation>من طرف إلى طرف، مثل أبدًا، أحيانًا، دائمًا.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>فترات</translation>
    </message>
    <message>
        <source>Dates and spans of time, typed in words: “late 1990s”, “since 2020”.</source>
        <translation>تواريخ ومدد تُكتب بالكلمات: «late 1990s»، «since 2020».</translation>
    </message>
    <message>
        <source>For instance: Abuse type</source>
        <translation>مثلًا: نوع الانتهاك</translation>
    </message>
    <message>
        <source>A passage may have</source>
        <translation>يجوز أن يكون للموضع</translation>
    </message>
    <message>
        <source>Every segment ought to answer it</source>
        <translation>ينبغي أن يجيب عنه كل مقطع</translation>
    </message>
    <message>
        <source>Segments without an answer are marked as open.</source>
        <translation>المقاطع التي بلا جواب يُعلَّم عليها.</translation>
    </message>
    <message>
        <source>There is already a facet “{name}”.</source>
        <translation>يوجد وجه «{name}» من قبل.</translation>
    </message>
    <message>
        <source>New facet</source>
        <translation>وجه جديد</translation>
    </message>
    <message>
        <source>Edit the facet</source>
        <translation>تحرير الوجه</translation>
    </message>
    <message>
        <source>A facet is a question that is asked of every passage; its codes are the answers.</source>
        <translation>الوجه سؤال يُطرح على كل موضع؛ ورموزه هي الأجوبة.</translation>
    </message>
    <message>
        <source>Its answers are</source>
        <translation>أجوبته</translation>
    </message>
    <message>
        <source>Make the facet</source>
        <translation>إنشاء الوجه</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>جواب واحد</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>اختر المكان</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>لا بد للملف من اسم.</translation>
    </message>
    <message>
        <source>A file cannot be called that everywhere. Use letters, digits, spaces and hyphens.</source>
        <translation>لا يصلح هذا اسمًا للملف في كل مكان. استعمل حروفًا وأرقامًا ومسافات وشرطات.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another place.</source>
        <translation>هذا المجلد غير موجود. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{came} of {all} came in.</source>
        <translation>دخل {came} من {all}.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>Imported, with remarks</source>
        <translation>استُورد مع ملاحظات</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>ملفات هذا الاستيراد</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما دخل</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>مذكرة على المشروع</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>مذكرة على الوثيقة</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>مذكرة على الرمز</translation>
    </message>
    <message>
        <source>Memo on the segment</source>
        <translation>مذكرة على المقطع</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>{key} keeps it. An empty memo is taken away.</source>
        <translation>يحفظها {key}. والمذكرة الفارغة تُزال.</translation>
    </message>
    <message>
        <source>What is worth remembering, and what is still open.</source>
        <translation>ما يستحق أن يُذكر، وما لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>Keep ({key})</source>
        <translation>حفظ ({key})</translation>
    </message>
    <message>
        <source>This is not written yet. {keep} keeps it; {leave} once more leaves the memo as it was.</source>
        <translation>لم يُكتب هذا بعد. يحفظه {keep}؛ و{leave} مرة أخرى يترك المذكرة كما كانت.</translation>
    </message>
    <message>
        <source>Testimonia projects</source>
        <translation>مشاريع Testimonia</translation>
    </message>
    <message>
        <source>{facets}, {codes}.</source>
        <translation>{facets}، {codes}.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>For instance: Closed country, testimony 2014–2024</source>
        <translation>مثلًا: بلد مغلق، شهادات 2014–2024</translation>
    </message>
    <message>
        <source>Codebook to start from</source>
        <translation>دليل الرموز الذي تبدأ منه</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Documents to begin with</source>
        <translation>وثائق للبدء</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>الخطوة {step} من {all}: {name}</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name or place.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. اختر اسمًا أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Segments are kept apart by this name. It is a declaration, not a password.</source>
        <translation>تُفصل المقاطع بهذا الاسم. وهو تصريح لا كلمة مرور.</translation>
    </message>
    <message>
        <source>Plain text, Markdown, Word and PDF. The files themselves stay as they are.</source>
        <translation>نص عادي وMarkdown وWord وPDF. وتبقى الملفات نفسها كما هي.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>الاسم والمكان</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>{how}: {codes}</source>
        <translation>{how}: {codes}</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>{how}; its codes come while you code</source>
        <translation>{how}؛ وتأتي رموزه وأنت ترمِّز</translation>
    </message>
    <message>
        <source>{how}: {codes}, and {more}</source>
        <translation>{how}: {codes}، و{more}</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>اختيار وثائق…</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>ترك {name}</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>اختر وثائق</translation>
    </message>
    <message>
        <source>Nothing is in it. You make facets and codes as you go, or bring a codebook later.</source>
        <translation>ليس فيه شيء. تُنشئ الأوجه والرموز وأنت تعمل، أو تأتي بدليل رموز فيما بعد.</translation>
    </message>
    <message>
        <source>No documents yet. Choose them, drop them here, or bring them in later.</source>
        <translation>لا وثائق بعد. اخترها، أو أسقطها هنا، أو أدخلها فيما بعد.</translation>
    </message>
    <message>
        <source>A name is one line of at most {longest} characters.</source>
        <translation>الاسم سطر واحد لا يزيد على {longest} من المحارف.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>لا بد من اسم.</translation>
    </message>
    <message>
        <source>Sharper letters, lines and borders, in light and in dark.</source>
        <translation>حروف وخطوط وحدود أوضح، في الفاتح والداكن.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The system asks for high contrast, so it is shown whatever is chosen here.</source>
        <translation>يطلب النظام تباينًا عاليًا، فيُعرض أيًّا كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>حجم النص وكل شيء آخر</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Jumps instead of scrolling, and nothing fades.</source>
        <translation>قفز بدل التمرير، ولا شيء يتلاشى.</translation>
    </message>
    <message>
        <source>Patterns on brackets</source>
        <translation>أنماط على الأقواس</translation>
    </message>
    <message>
        <source>Brackets are dashed, doubled and dotted too, so that no colour is needed to tell them apart.</source>
        <translation>الأقواس متقطعة ومزدوجة ومنقطة أيضًا، فلا يلزم لون لتمييزها.</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>شريط النظرة العامة</translation>
    </message>
    <message>
        <source>The whole document as a narrow strip beside its text, with its segments and hits.</source>
        <translation>الوثيقة كلها شريطًا ضيقًا إلى جانب نصها، بمقاطعها وما وُجد فيها.</translation>
    </message>
    <message>
        <source>Size, spacing, width and face of the text…</source>
        <translation>حجم النص وتباعده وعرضه وخطّه…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Let selections grow to</source>
        <translation>مدّ التحديد إلى</translation>
    </message>
    <message>
        <source>Suggest a pause after so much work</source>
        <translation>اقتراح استراحة بعد هذا القدر من العمل</translation>
    </message>
    <message>
        <source>Language and keys</source>
        <translation>اللغة والمفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ‎%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>While a passage is selected by mouse or keys; its edges can be moved freely afterwards.</source>
        <translation>حين يُحدَّد موضع بالفأرة أو المفاتيح؛ وتُنقل حدوده بحرية بعد ذلك.</translation>
    </message>
    <message>
        <source>A quiet line below the text, without a sound. Reading and coding count, nothing else.</source>
        <translation>سطر هادئ تحت النص بلا صوت. القراءة والترميز يُحسبان دون سواهما.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
</context>
<context>
    <name>Document pane</name>
    <message>
        <source>{answer} +{count}</source>
        <translation>{answer} ⁦+{count}⁩</translation>
    </message>
    <message>
        <source>Drag to make the margin wider or narrower; double click for its normal width</source>
        <translation>اسحب لتوسيع الهامش أو تضييقه؛ وانقر نقرًا مزدوجًا لعرضه المعتاد</translation>
    </message>
    <message>
        <source>{answer} (from the document)</source>
        <translation>{answer} (من الوثيقة)</translation>
    </message>
    <message>
        <source>1 facet unanswered</source>
        <translation>وجه واحد بلا جواب</translation>
    </message>
    <message>
        <source>over-answered</source>
        <translation>زائد الأجوبة</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>له مذكرة</translation>
    </message>
    <message>
        <source>Click to see what is behind</source>
        <translation>انقر لترى ما وراءه</translation>
    </message>
    <message>
        <source>{answer}: “{words}”</source>
        <translation>{answer}: «{words}»</translation>
    </message>
    <message>
        <source>{count} facets unanswered</source>
        <translation>أوجه بلا جواب: {count}</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>⁦+{count}⁩</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>الذهاب إلى الفقرة {number}</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>Segments, what was found and what is on screen; a click goes there</source>
        <translation>المقاطع وما وُجد وما على الشاشة؛ والنقر يذهب إلى الموضع</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>{coder}: {answer}</source>
        <translation>{coder}: {answer}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>لم يُرمَّز شيء</translation>
    </message>
    <message>
        <source>{group}, {count}, unfolded</source>
        <translation>{group}، {count}، مفتوحة</translation>
    </message>
    <message>
        <source>No kind said</source>
        <translation>لم يُذكر نوع</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}، {count}، مطوية</translation>
    </message>
    <message>
        <source>{done} of {all} segments complete</source>
        <translation>اكتمل {done} من {all} من المقاطع</translation>
    </message>
    <message>
        <source>Your work here: {state}</source>
        <translation>عملك هنا: {state}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>الترتيب الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>آخر عمل فيها</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بحسب الحال</translation>
    </message>
    <message>
        <source>Sort, group and filter the documents</source>
        <translation>ترتيب الوثائق وجمعها وتصفيتها</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب بحسب</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Only with something open</source>
        <translation>ما فيه شيء بلا جواب فقط</translation>
    </message>
    <message>
        <source>All of them, in their own order</source>
        <translation>كلها، بترتيبها الخاص</translation>
    </message>
    <message>
        <source>sorted: {order}</source>
        <translation>مرتَّبة: {order}</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأحوال</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى جانبها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Kind of source…</source>
        <translation>نوع المصدر…</translation>
    </message>
    <message>
        <source>Answers for the whole document…</source>
        <translation>أجوبة الوثيقة كلها…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>مذكرة…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Answers for the whole documents…</source>
        <translation>أجوبة الوثائق كلها…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد وثائق</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>لا وثائق بعد.</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>لا وثيقة توافق.</translation>
    </message>
    <message>
        <source>Drop texts, Word files or PDFs here.</source>
        <translation>أسقط نصوصًا أو ملفات Word أو PDF هنا.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>ما لم يُحسم بعد</translation>
    </message>
    <message>
        <source>{facet} over-answered</source>
        <translation>{facet} زائد الأجوبة</translation>
    </message>
    <message>
        <source>{facet} unanswered</source>
        <translation>{facet} بلا جواب</translation>
    </message>
    <message>
        <source>Go to the next segment that answers {facet} more than once</source>
        <translation>الذهاب إلى المقطع التالي الذي يجيب عن {facet} أكثر من مرة</translation>
    </message>
    <message>
        <source>Go to the next segment that leaves {facet} unanswered</source>
        <translation>الذهاب إلى المقطع التالي الذي يترك {facet} بلا جواب</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>This goes</source>
        <translation>هذا يذهب</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>أتمحو هذا نهائيًا؟</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <translation>ما الذي سيُمحى</translation>
    </message>
    <message>
        <source>This is the one thing that cannot be undone. All of it goes out of the project and its history, the file is written anew without it, and no snapshot is taken before.</source>
        <translation>هذا هو الشيء الوحيد الذي لا رجعة فيه. كله يخرج من المشروع ومن سجله، ويُكتب الملف من جديد بدونه، ولا تؤخذ لقطة من قبل.</translation>
    </message>
    <message>
        <source>{delete} ({size})</source>
        <translation>{delete} ({size})</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>أفهم أن هذا لا رجعة فيه</translation>
    </message>
    <message>
        <source>Reason, if one is to stay in the history</source>
        <translation>السبب، إن أريد أن يبقى سبب في السجل</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew</source>
        <translation>محو، وكتابة الملف من جديد</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما الذي مُحي</translation>
    </message>
    <message>
        <source>The same words stay here</source>
        <translation>الكلمات نفسها تبقى هنا</translation>
    </message>
    <message>
        <source>Snapshots that still hold it</source>
        <translation>لقطات ما زال فيها</translation>
    </message>
    <message>
        <source>{moment}, could not be looked into</source>
        <translation>{moment}، تعذّر النظر فيها</translation>
    </message>
    <message>
        <source>What cannot be reached from here</source>
        <translation>ما لا يُوصل إليه من هنا</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>For instance: consent withdrawn. Do not repeat what goes.</source>
        <translation>مثلًا: سُحبت الموافقة. لا تُعِد كتابة ما يذهب.</translation>
    </message>
    <message>
        <source>Tick first that you understand.</source>
        <translation>علِّم أولًا أنك تفهم.</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>ما الذي يذهب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>المرمِّزون</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>Keep the name; erase only the work</source>
        <translation>إبقاء الاسم ومحو العمل وحده</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Words to erase, one name or phrase a line</source>
        <translation>الكلمات التي تُمحى، اسم أو عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Words, in any case</source>
        <translation>الكلمات، كبيرة الحروف أو صغيرتها</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Looking through the texts, the history and the snapshots</source>
        <translation>النظر في النصوص والسجل واللقطات</translation>
    </message>
    <message>
        <source>Show what would go…</source>
        <translation>إظهار ما سيذهب…</translation>
    </message>
    <message>
        <source>Nothing is erased before you have seen all of it and agreed.</source>
        <translation>لا يُمحى شيء قبل أن تراه كله وتوافق.</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>وثائق كاملة</translation>
    </message>
    <message>
        <source>With everything that anybody marked in them.</source>
        <translation>مع كل ما علَّمه أيّ أحد فيها.</translation>
    </message>
    <message>
        <source>A coder’s work</source>
        <translation>عمل مرمِّز</translation>
    </message>
    <message>
        <source>Segments, answers, notes and memos of one person.</source>
        <translation>مقاطع شخص واحد وأجوبته وملاحظاته ومذكراته.</translation>
    </message>
    <message>
        <source>Every passage with a code</source>
        <translation>كل موضع له رمز</translation>
    </message>
    <message>
        <source>For instance of a person who has a code.</source>
        <translation>مثلًا لشخص له رمز.</translation>
    </message>
    <message>
        <source>Every place of some words</source>
        <translation>كل موضع لكلمات معينة</translation>
    </message>
    <message>
        <source>For instance a name, in all documents.</source>
        <translation>مثلًا اسم، في كل الوثائق.</translation>
    </message>
    <message>
        <source>One name or phrase a line</source>
        <translation>اسم أو عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Choose first what is to go.</source>
        <translation>اختر أولًا ما يذهب.</translation>
    </message>
    <message>
        <source>There is nothing of that in the project, not even in its history.</source>
        <translation>ليس في المشروع شيء من ذلك، ولا في سجله.</translation>
    </message>
    <message>
        <source>The selected passage</source>
        <translation>الموضع المحدَّد</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>{name} (deleted before)</source>
        <translation>{name} (حُذف من قبل)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” would lie more than {most} codes deep. Nothing was changed.</source>
        <translation>يصير «{name}» تحت أكثر من {most} من الرموز. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The answers of “{facet}” are no tree, so that no code can lie under another. Nothing was changed.</source>
        <translation>أجوبة «{facet}» ليست شجرة، فلا يكون رمز تحت آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has, and cannot be merged. Nothing was changed.</source>
        <translation>«{name}» جواب لكل وجه، ولا يمكن دمجه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has; no code can stand under it. Nothing was changed.</source>
        <translation>«{name}» جواب لكل وجه؛ ولا يكون تحته رمز. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and cannot answer “{other_facet}”: a code never changes its facet. Nothing was changed.</source>
        <translation>«{name}» جواب عن «{facet}» ولا يجيب عن «{other_facet}»: الرمز لا يغيّر وجهه أبدًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and cannot be replaced by “{other}”, which answers “{other_facet}”. Nothing was changed.</source>
        <translation>«{name}» جواب عن «{facet}» ولا يُستبدل به «{other}» الذي يجيب عن «{other_facet}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced by itself. Nothing was changed.</source>
        <translation>لا يُستبدل «{name}» بنفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Nothing was written.</source>
        <translation>تعذّر إنشاء {path} ({reason}). لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Nothing was changed.</source>
        <translation>تعذّرت قراءة {path} ({reason}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was written.</source>
        <translation>المجلد {folder} غير موجود. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The damaged file changed while it was being read. No new project was made; try again.</source>
        <translation>تغيّر الملف التالف أثناء قراءته. لم يُنشأ مشروع جديد؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be removed ({reason}). It is still there.</source>
        <translation>تعذّرت إزالة اللقطة {path} ({reason}). ما زالت هناك.</translation>
    </message>
    <message>
        <source>“{name}” is a period, and what is split from it must be one that is there already. Nothing was changed.</source>
        <translation>«{name}» فترة، وما يُقسَّم منها لا بد أن يكون فترة موجودة من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A part of the project file could not be read ({reason}). Nothing was changed.</source>
        <translation>تعذّرت قراءة جزء من ملف المشروع ({reason}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} could not be opened ({reason}). Nothing was changed.</source>
        <translation>تعذّر فتح {path} ({reason}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A passphrase cannot be empty. Nothing was changed.</source>
        <translation>لا تكون عبارة المرور فارغة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A passphrase can have up to {longest} characters. Nothing was changed.</source>
        <translation>لا تزيد عبارة المرور على {longest} من المحارف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This passphrase holds something that is no character. Nothing was changed.</source>
        <translation>في عبارة المرور هذه شيء ليس محرفًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read. No new project was made; close the desk that has it open, and try again.</source>
        <translation>تغيّر {path} أثناء قراءته. لم يُنشأ مشروع جديد؛ أغلق المكتب الذي يفتحه، وحاول من جديد.</translation>
    </message>
    <message>
        <source>No page of {path} opens with this passphrase. Try it again; if you are sure of it, the first 16 bytes of the file are damaged, and without them nothing can open the rest. It was left as it is; go back to an earlier copy.</source>
        <translation>لا تُفتح صفحة من {path} بعبارة المرور هذه. جرّبها من جديد؛ فإن كنت متيقنًا منها فإن أول 16 بايتًا من الملف تالفة، وبغيرها لا يفتح الباقيَ شيء. تُرك كما كان؛ ارجع إلى نسخة أقدم.</translation>
    </message>
    <message>
        <source>Something in the program went wrong {times}. Everything you did before is written, and you can go on. The report helps to put it right.</source>
        <translation>حدث خلل في البرنامج {times}. كل ما فعلته من قبل مكتوب، ويمكنك المضي. والتقرير يعين على إصلاحه.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Everything you did before is written, and you can go on. The report helps to put it right.</source>
        <translation>حدث خلل في البرنامج. كل ما فعلته من قبل مكتوب، ويمكنك المضي. والتقرير يعين على إصلاحه.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report names places in the program. It holds no text, no name and no path of yours; you can read all of it here. Please send it to the people who make Testimonia.</source>
        <translation>يسمي التقرير مواضع في البرنامج. وليس فيه نص لك ولا اسم ولا مسار؛ ويمكنك قراءته كله هنا. الرجاء إرساله إلى من يصنعون Testimonia.</translation>
    </message>
    <message>
        <source>No document of this project has the text of this citation (sha256 {sha}). Nothing was shown; open the project that it was made in.</source>
        <translation>ليس في هذا المشروع وثيقة لها نص هذه الإحالة (sha256 {sha}). لم يُعرض شيء؛ افتح المشروع الذي عُملت فيه.</translation>
    </message>
    <message>
        <source>“{name}” has another text here (v{version}, sha256 {now}) than the citation was made from (v{cited}, sha256 {sha}). Nothing was shown, because its paragraphs may be others.</source>
        <translation>لـ «{name}» هنا نص آخر (v{version}، sha256 {now}) غير الذي عُملت منه الإحالة (v{cited}، sha256 {sha}). لم يُعرض شيء، لأن فقراته قد تكون غيرها.</translation>
    </message>
    <message>
        <source>The text is the one that was cited, but it has no ¶{number}: its paragraphs are 1 to {last}. Nothing was shown; look whether the citation is whole.</source>
        <translation>النص هو المُحال إليه، لكن ليس فيه ¶{number}: فقراته من 1 إلى {last}. لم يُعرض شيء؛ انظر هل الإحالة كاملة.</translation>
    </message>
    <message>
        <source>The text is the one that was cited, but these words do not stand in ¶{numbers}. Nothing was shown; look whether the quote was changed.</source>
        <translation>النص هو المُحال إليه، لكن هذه الكلمات ليست في ¶{numbers}. لم يُعرض شيء؛ انظر هل تغيّر الاقتباس.</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders. Nothing was compared.</source>
        <translation>يحتاج الاتفاق إلى مرمِّزَين على الأقل. لم يُقارَن شيء.</translation>
    </message>
    <message>
        <source>Something could not be done. Nothing was changed.</source>
        <translation>تعذّر فعل شيء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} is not a Testimonia project. It was left as it is.</source>
        <translation>{path} ليس مشروع Testimonia. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} is a Testimonia project, but the file is damaged or not complete. It was left as it is; go back to an earlier copy, or let “testimonia repair” read out what is readable.</source>
        <translation>{path} مشروع Testimonia، لكن الملف تالف أو غير كامل. تُرك كما هو؛ ارجع إلى نسخة أقدم، أو دع «testimonia repair» يقرأ ما بقي مقروءًا.</translation>
    </message>
    <message>
        <source>{path} is protected with a passphrase. Nothing was opened; give the passphrase.</source>
        <translation>{path} محمي بعبارة مرور. لم يُفتح شيء؛ أعطِ عبارة المرور.</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase. Try it again; if you are sure of it, the file is no Testimonia project or its first page is damaged. It was left as it is.</source>
        <translation>لا يُفتح {path} بعبارة المرور هذه. جرّبها من جديد؛ فإن كنت متيقنًا منها فالملف ليس مشروع Testimonia أو أن صفحته الأولى تالفة. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used. Nothing was changed; choose another one.</source>
        <translation>لا تصلح عبارة المرور هذه. لم يتغيّر شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This project is protected with a passphrase already. Nothing was changed; you can change the passphrase.</source>
        <translation>هذا المشروع محمي بعبارة مرور من قبل. لم يتغيّر شيء؛ ويمكنك تغيير عبارة المرور.</translation>
    </message>
    <message>
        <source>This project is not protected with a passphrase. Nothing was changed.</source>
        <translation>هذا المشروع غير محمي بعبارة مرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere at this moment, if only for reading. Nothing was changed; close it there first.</source>
        <translation>{path} مفتوح في مكان آخر الآن، ولو للقراءة فقط. لم يتغيّر شيء؛ أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>{path} was written by an earlier Testimonia and can only be read here: a copy of it as it is could not be put aside first. {reason} Make room or choose another folder for snapshots, then open it again.</source>
        <translation>كتب {path} إصدارٌ أقدم من Testimonia ولا يمكن هنا إلا قراءته: تعذّر أن توضع نسخة منه كما هو جانبًا أولًا. {reason} أفسح مكانًا أو اختر مجلدًا آخر للقطات، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>{path} was written by an earlier Testimonia and can only be read here: it could not be brought to the layout of this one ({reason}). The file is as it was; make room or copy it to another folder, then open it again.</source>
        <translation>كتب {path} إصدارٌ أقدم من Testimonia ولا يمكن هنا إلا قراءته: تعذّر تحويله إلى بنية هذا الإصدار ({reason}). الملف كما كان؛ أفسح مكانًا أو انسخه إلى مجلد آخر، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>{path} could not be written anew ({reason}). The file is as it was; make room or see to the drive, then try again.</source>
        <translation>تعذّرت كتابة {path} من جديد ({reason}). الملف كما كان؛ أفسح مكانًا أو انظر في أمر القرص، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>No snapshot was taken: {reason}. The project is as it was, and so are the snapshots there are.</source>
        <translation>لم تؤخذ لقطة: {reason}. المشروع كما كان، وكذلك اللقطات الموجودة.</translation>
    </message>
    <message>
        <source>The snapshot {path} is damaged ({reason}). Nothing was changed; choose another one.</source>
        <translation>اللقطة {path} تالفة ({reason}). لم يتغيّر شيء؛ اختر لقطة أخرى.</translation>
    </message>
    <message>
        <source>The snapshot {path} is no longer there. Nothing was changed; choose another one.</source>
        <translation>لم تعد اللقطة {path} هناك. لم يتغيّر شيء؛ اختر لقطة أخرى.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” of this project. Nothing was changed; “--list” shows which there are.</source>
        <translation>ليس لهذا المشروع لقطة «{name}». لم يتغيّر شيء؛ و«--list» يُظهر الموجود منها.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path} ({reason}). They stay as they were.</source>
        <translation>تعذّرت كتابة الإعدادات في {path} ({reason}). تبقى كما كانت.</translation>
    </message>
    <message>
        <source>The snapshot was not restored: {reason}. The project is as it was.</source>
        <translation>لم تُستعَد اللقطة: {reason}. المشروع كما كان.</translation>
    </message>
    <message>
        <source>The copy was not saved: {reason}. The project is as it was, and nothing new was left behind; choose another place or make room there.</source>
        <translation>لم تُحفظ النسخة: {reason}. المشروع كما كان، ولم يُترك شيء جديد؛ اختر مكانًا آخر أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Nothing was written; choose another name or folder for the copy.</source>
        <translation>{path} هو المشروع نفسه. لم يُكتب شيء؛ اختر للنسخة اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} is already there. Nothing was written; choose another name.</source>
        <translation>{path} موجود هناك من قبل. لم يُكتب شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Nothing was changed; look where it was moved to, or restore it from a snapshot.</source>
        <translation>لا مشروع في {path}. لم يتغيّر شيء؛ ابحث أين نُقل، أو استعده من لقطة.</translation>
    </message>
    <message>
        <source>{path} holds instructions that are not Testimonia’s ({what}), and they would run when it is written to. It was left as it is; it can be read, checked and exported on the command line.</source>
        <translation>في {path} تعليمات ليست من Testimonia ({what})، وتُنفَّذ إذا كُتب فيه. تُرك كما هو؛ ويمكن قراءته وفحصه وتصديره من سطر الأوامر.</translation>
    </message>
    <message>
        <source>{path} holds something that is not Testimonia’s in place of its own tables ({what}). Nothing was read, and it was left as it is; go back to an earlier copy.</source>
        <translation>في {path} شيء ليس من Testimonia مكان جداوله ({what}). لم يُقرأ شيء، وتُرك كما هو؛ ارجع إلى نسخة أقدم.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Testimonia (layout {found}; this one knows {known}). Nothing was changed; install the newer version to open it.</source>
        <translation>كتب {path} إصدارٌ أحدث من Testimonia (البنية {found}؛ وهذا يعرف {known}). لم يتغيّر شيء؛ ثبِّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>{path} is being written by {holder}. It can be read here, but not changed until that desk closes it.</source>
        <translation>يكتب {holder} في {path} الآن. ويمكن هنا قراءته دون تغييره حتى يغلقه ذلك المكتب.</translation>
    </message>
    <message>
        <source>{path} can only be read here ({reason}). Nothing was changed; copy it to a folder of yours to work on it.</source>
        <translation>لا يمكن هنا إلا قراءة {path} ({reason}). لم يتغيّر شيء؛ انسخه إلى مجلد لك لتعمل فيه.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and what was being written lies in a file beside it that cannot be put in order here. Nothing was changed; copy both files to a folder of yours and open the copy.</source>
        <translation>لم يُغلق {path} إغلاقًا سليمًا، وما كان يُكتب في ملف إلى جانبه يتعذّر ترتيبه هنا. لم يتغيّر شيء؛ انسخ الملفين إلى مجلد لك وافتح النسخة.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open here. Nothing was written to that file, and what this desk last had is still at hand: save a copy of it under another name, then close the project and open it again.</source>
        <translation>استُبدل {path} بملف آخر وهو مفتوح هنا. لم يُكتب شيء في ذلك الملف، وآخر ما كان على هذا المكتب ما زال حاضرًا: احفظ نسخة منه باسم آخر، ثم أغلق المشروع وافتحه من جديد.</translation>
    </message>
    <message>
        <source>{path} does not belong to {name}, which lies beside it and holds the last steps of a desk that was ended: another copy was put in the place of the project. Nothing was changed; move {name} away to open this copy, or put the former file back to go on with it.</source>
        <translation>{path} ليس من {name} الذي إلى جانبه وفيه آخر خطوات مكتب أُنهي: فقد وُضعت نسخة أخرى مكان المشروع. لم يتغيّر شيء؛ أبعد {name} لتفتح هذه النسخة، أو أرجع الملف السابق لتمضي فيه.</translation>
    </message>
    <message>
        <source>The drive with {path} is gone. Nothing more is written; every finished action lies on the drive. Connect it again, or save a copy of what is at hand here under another name.</source>
        <translation>ذهب القرص الذي عليه {path}. لا يُكتب بعدُ شيء؛ وكل فعل تمّ موجود على القرص. صِله من جديد، أو احفظ نسخة مما هو حاضر هنا باسم آخر.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted while it was open here. Nothing more is written to it; what this desk had is still at hand: put the file back, or save a copy under another name.</source>
        <translation>نُقل {path} أو غُيّر اسمه أو حُذف وهو مفتوح هنا. لا يُكتب فيه بعدُ شيء؛ وما كان على هذا المكتب ما زال حاضرًا: أرجع الملف، أو احفظ نسخة باسم آخر.</translation>
    </message>
    <message>
        <source>The drive with {path} gives no answer. Every finished action is kept; wait for the drive before you go on, for until then the desk may stand still with whatever you do.</source>
        <translation>القرص الذي عليه {path} لا يجيب. كل فعل تمّ محفوظ؛ انتظر القرص قبل أن تمضي، فقد يقف المكتب حتى ذلك الحين مهما فعلت.</translation>
    </message>
    <message>
        <source>{path} is being written by {holder} now, because the file that kept others out had been removed. The last action was not kept; everything before it is. You can go on reading here, and write again when that desk closes the project.</source>
        <translation>يكتب {holder} في {path} الآن، لأن الملف الذي كان يمنع غيرك أُزيل. لم يُحفظ الفعل الأخير؛ وكل ما قبله محفوظ. يمكنك المضي في القراءة هنا، والكتابة من جديد حين يغلق ذلك المكتب المشروع.</translation>
    </message>
    <message>
        <source>No copy could be saved at {target} ({reason}). Nothing was left there; choose another folder, and keep this project open until a copy is saved.</source>
        <translation>تعذّر حفظ نسخة في {target} ({reason}). لم يُترك شيء هناك؛ اختر مجلدًا آخر، وأبقِ هذا المشروع مفتوحًا حتى تُحفظ نسخة.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed; save a copy to work on that.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. لم يتغيّر شيء؛ احفظ نسخة لتعمل فيها.</translation>
    </message>
    <message>
        <source>The project is closed. Nothing was changed.</source>
        <translation>المشروع مغلق. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The project file could not be written ({reason}). The last action was not kept; everything before it is. Make room or see to the drive, then do it again.</source>
        <translation>تعذّرت كتابة ملف المشروع ({reason}). لم يُحفظ الفعل الأخير؛ وكل ما قبله محفوظ. أفسح مكانًا أو انظر في أمر القرص، ثم أعد ما فعلت.</translation>
    </message>
    <message>
        <source>The file is damaged: a row of “{table}” is not where it ought to be. Nothing was changed; go back to an earlier copy.</source>
        <translation>الملف تالف: صف من «{table}» ليس حيث ينبغي. لم يتغيّر شيء؛ ارجع إلى نسخة أقدم.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be read any more. Nothing was changed; go back to an earlier copy.</source>
        <translation>الملف تالف: جزء منه لم يعد يُقرأ. لم يتغيّر شيء؛ ارجع إلى نسخة أقدم.</translation>
    </message>
    <message>
        <source>The file is damaged or was written by something else: “{value}” stands where only {words} can stand. Nothing was changed; go back to an earlier copy.</source>
        <translation>الملف تالف أو كتبه شيء آخر: «{value}» حيث لا يصح إلا {words}. لم يتغيّر شيء؛ ارجع إلى نسخة أقدم.</translation>
    </message>
    <message>
        <source>This {noun} is no longer in the project. Nothing was changed.</source>
        <translation>لم يعد هذا في المشروع ({noun}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is already a {noun} called “{name}” here. Nothing was changed; choose another name.</source>
        <translation>يوجد هنا من قبل ما اسمه «{name}» ({noun}). لم يتغيّر شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The codes of {name} are no periods. Nothing was changed; choose a facet for periods.</source>
        <translation>رموز {name} ليست فترات. لم يتغيّر شيء؛ اختر وجهًا للفترات.</translation>
    </message>
    <message>
        <source>No two of these periods mean the same days. Nothing was changed.</source>
        <translation>لا فترتان من هذه تعنيان الأيام نفسها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This period is in the codebook already, as “{name}”. Nothing was changed; use that one.</source>
        <translation>هذه الفترة في دليل الرموز من قبل باسم «{name}». لم يتغيّر شيء؛ استعمل تلك.</translation>
    </message>
    <message>
        <source>A {noun} needs a name of 1 to {longest} characters on one line. Nothing was changed.</source>
        <translation>لا بد من اسم ({noun}) في سطر واحد، عدد محارفه من 1 إلى {longest}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} does not lie inside the text of {length} characters. Nothing was changed.</source>
        <translation>الموضع من {start} إلى {end} ليس داخل النص الذي عدد محارفه {length}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You already have a segment on exactly this passage. Nothing was changed; answer that one.</source>
        <translation>لك مقطع على هذا الموضع بالضبط. لم يتغيّر شيء؛ أجب عن ذاك.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved under itself. Nothing was changed.</source>
        <translation>لا يُنقل «{name}» تحت نفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Nothing was changed; try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>«{text}» ليس تاريخًا يمكن قراءته. لم يتغيّر شيء؛ جرّب «late 1990s» أو «2014-2024» أو «May 2019».</translation>
    </message>
    <message>
        <source>There is nothing of yours left to undo.</source>
        <translation>لم يبق لك ما يُتراجَع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>ليس هناك ما يُعاد.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because “{later}” came after it and rests on it. Nothing was changed; undo that one first.</source>
        <translation>لا يمكن التراجع عن «{step}» لأن «{later}» جاء بعده ويقوم عليه. لم يتغيّر شيء؛ تراجع عن ذاك أولًا.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن «{step}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” brought {coder} into the project, and you are coding as {coder}. Nothing was changed; code as somebody else, then undo it.</source>
        <translation>«{step}» أدخلت {coder} إلى المشروع، وأنت ترمِّز باسم {coder}. لم يتغيّر شيء؛ رمِّز باسم شخص آخر، ثم تراجع عنها.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed; undo that one first.</source>
        <translation>لا يمكن أن يُعاد «{step}» لأن «{later}» جاء بينهما ويعارضه. لم يتغيّر شيء؛ تراجع عن ذاك أولًا.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because “{later}” came after it and stands against it. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن «{step}» لأن «{later}» جاء بعده ويعارضه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed.</source>
        <translation>لا يمكن أن يُعاد «{step}» لأن «{later}» جاء بينهما ويعارضه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again. Nothing was changed.</source>
        <translation>لا يمكن أن يُعاد «{step}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because something of it was erased for good. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن «{step}» لأن شيئًا منه مُحي نهائيًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because something of it was erased for good. Nothing was changed.</source>
        <translation>لا يمكن أن يُعاد «{step}» لأن شيئًا منه مُحي نهائيًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing in the project or its history is what was to be erased. Nothing was changed.</source>
        <translation>ليس في المشروع ولا في سجله ما أُريد محوه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The reason names what is to be erased, and would keep it in the history. Nothing was changed; give a reason without it.</source>
        <translation>السبب يسمي ما سيُمحى، ويُبقيه في السجل. لم يتغيّر شيء؛ أعطِ سببًا ليس فيه ذلك.</translation>
    </message>
    <message>
        <source>{path} is no snapshot of this project. Nothing was changed.</source>
        <translation>{path} ليس لقطة لهذا المشروع. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} was not imported: {reason}</source>
        <translation>لم يُستورد {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}. No project was written.</source>
        <translation>لم يُقرأ {name}: {reason}. لم يُكتب مشروع.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. The project is as it was.</source>
        <translation>لم يُكتب {path}: {reason}. المشروع كما كان.</translation>
    </message>
    <message>
        <source>{name} was not read as a codebook: {reason}. Nothing was changed.</source>
        <translation>لم يُقرأ {name} دليلَ رموز: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>أُلغي. المشروع كما كان.</translation>
    </message>
    <message>
        <source>Nobody is coding yet. Nothing was changed; choose a coder first.</source>
        <translation>لا أحد يرمِّز بعد. لم يتغيّر شيء؛ اختر مرمِّزًا أولًا.</translation>
    </message>
    <message>
        <source>This segment is {name}’s. Nothing was changed; mark the passage yourself or work as {name}.</source>
        <translation>هذا المقطع لـ {name}. لم يتغيّر شيء؛ علِّم الموضع بنفسك أو اعمل باسم {name}.</translation>
    </message>
    <message>
        <source>A segment is split where the caret stands inside it. Nothing was changed; put the caret between two of its words.</source>
        <translation>يُقسَّم المقطع حيث يقف المؤشر داخله. لم يتغيّر شيء؛ ضع المؤشر بين كلمتين منه.</translation>
    </message>
    <message>
        <source>Only several segments of one document can become one. Nothing was changed.</source>
        <translation>لا تصير واحدًا إلا مقاطع عدة من وثيقة واحدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The passage has no words that could name a code. Nothing was changed.</source>
        <translation>ليس في الموضع كلمات تصلح اسمًا لرمز. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is retired and is not given any more. Nothing was changed; take it into use again first.</source>
        <translation>«{name}» مسحوب ولا يُعطى بعد ذلك. لم يتغيّر شيء؛ أرجعه إلى الاستعمال أولًا.</translation>
    </message>
    <message>
        <source>{names} cannot stand together as answers to “{facet}”. Nothing was changed; choose one of them.</source>
        <translation>لا تجتمع {names} أجوبةً عن «{facet}». لم يتغيّر شيء؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has, and stays as it is. Nothing was changed.</source>
        <translation>«{name}» جواب لكل وجه، ويبقى كما هو. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and “{other}” answers “{other_facet}”: what answers one cannot answer the other. Nothing was changed.</source>
        <translation>«{name}» جواب عن «{facet}» و«{other}» جواب عن «{other_facet}»: ما يجيب عن أحدهما لا يجيب عن الآخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a period and “{other}” is none: they cannot become one. Nothing was changed.</source>
        <translation>«{name}» فترة و«{other}» ليس كذلك: لا يصيران واحدًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Merging needs at least two codes. Nothing was changed; choose another one too.</source>
        <translation>يحتاج الدمج إلى رمزين على الأقل. لم يتغيّر شيء؛ اختر رمزًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>The codes are sorted for looking only. Nothing was changed; sort them by hand to move them to a place.</source>
        <translation>الرموز مرتَّبة للنظر فقط. لم يتغيّر شيء؛ رتّبها باليد لتنقلها إلى مكان.</translation>
    </message>
    <message>
        <source>Under both there is a “{name}”, in one place a period and in the other none. Nothing was changed; rename one of them first.</source>
        <translation>تحت كل منهما «{name}»، وهو في أحدهما فترة وليس كذلك في الآخر. لم يتغيّر شيء؛ أعد تسمية أحدهما أولًا.</translation>
    </message>
    <message>
        <source>A set of answers needs at least one answer. Nothing was changed; choose its answers first.</source>
        <translation>تحتاج مجموعة الأجوبة إلى جواب واحد على الأقل. لم يتغيّر شيء؛ اختر أجوبتها أولًا.</translation>
    </message>
    <message>
        <source>None of the answers of “{name}” can be given any more. Nothing was changed; choose other answers for it.</source>
        <translation>لا يمكن إعطاء جواب من أجوبة «{name}» بعد ذلك. لم يتغيّر شيء؛ اختر لها أجوبة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” cannot be confused with itself. Nothing was changed; choose another code.</source>
        <translation>لا يختلط «{name}» بنفسه. لم يتغيّر شيء؛ اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>The definition of “{name}” has not changed, so there is nothing to confirm. Nothing was changed.</source>
        <translation>لم يتغيّر تعريف «{name}»، فليس هناك ما يؤكَّد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no {noun} called “{name}” in this project. Nothing was changed.</source>
        <translation>ليس في هذا المشروع ما اسمه «{name}» ({noun}). لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not in this document</source>
        <translation>ليس في هذه الوثيقة</translation>
    </message>
    <message>
        <source>{at} of more than {all}</source>
        <translation>{at} من أكثر من {all}</translation>
    </message>
    <message>
        <source>{at} of {all}, from the beginning again</source>
        <translation>{at} من {all}، من البداية من جديد</translation>
    </message>
    <message>
        <source>{at} of {all}, from the end again</source>
        <translation>{at} من {all}، من النهاية من جديد</translation>
    </message>
    <message>
        <source>{count} so far …</source>
        <translation>{count} حتى الآن …</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>يُبحث …</translation>
    </message>
</context>
<context>
    <name>FindAll</name>
    <message>
        <source>Memo on the project</source>
        <translation>مذكرة على المشروع</translation>
    </message>
    <message>
        <source>Memo on {name}</source>
        <translation>مذكرة على {name}</translation>
    </message>
    <message>
        <source>Memo on a passage in {name}</source>
        <translation>مذكرة على موضع في {name}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}، {part}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>ملاحظة على {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>use it for</source>
        <translation>استعمله لـ</translation>
    </message>
    <message>
        <source>not for</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>شبيه</translation>
    </message>
    <message>
        <source>further name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>confused with</source>
        <translation>يختلط به</translation>
    </message>
    <message>
        <source>linked passage</source>
        <translation>موضع مربوط</translation>
    </message>
    <message>
        <source>why it is retired</source>
        <translation>سبب سحبه</translation>
    </message>
    <message>
        <source>{name}, {places}</source>
        <translation>{name}، {places}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Notes on codings</source>
        <translation>ملاحظات على ترميزات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Code these words…</source>
        <translation>ترميز هذه الكلمات…</translation>
    </message>
    <message>
        <source>Words to find in texts, memos, codes and notes</source>
        <translation>كلمات يُبحث عنها في النصوص والمذكرات والرموز والملاحظات</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>تمييز الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Accents count</source>
        <translation>تمييز الحركات</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>بأي ترتيب</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي وُجدت</translation>
    </message>
    <message>
        <source>All the words in one paragraph, wherever they stand in it</source>
        <translation>كل الكلمات في فقرة واحدة، أينما كانت فيها</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>البحث في الوثائق</translation>
    </message>
    <message>
        <source>Type what you look for.</source>
        <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Every place stands here with the words around it; Enter goes there.</source>
        <translation>يظهر هنا كل موضع والكلمات حوله؛ و Enter يذهب إليه.</translation>
    </message>
    <message>
        <source>the first {places}; say more words to see the others</source>
        <translation>أول {places}؛ زِد كلمات لترى غيرها</translation>
    </message>
    <message>
        <source>coded {passages}</source>
        <translation>الترميز: {passages}</translation>
    </message>
    <message>
        <source>“{words}” is nowhere in this project.</source>
        <translation>«{words}» غير موجود في هذا المشروع.</translation>
    </message>
    <message>
        <source>Fewer letters, or fewer of the choices above, find more.</source>
        <translation>حروف أقل، أو اختيارات أقل في الأعلى، تجد أكثر.</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Only the text. Esc leaves.</source>
        <translation>النص وحده. Esc يخرج.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>إرجاع كل شيء</translation>
    </message>
    <message>
        <source>Only the text. Esc or {key} leaves.</source>
        <translation>النص وحده. Esc أو {key} يخرج.</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>{words}, not possible now</source>
        <translation>{words}، غير ممكن الآن</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <translation>{row}. {place} من {count}</translation>
    </message>
    <message>
        <source>{words}, not possible now: {reason}</source>
        <translation>{words}، غير ممكن الآن: {reason}</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>الذهاب إلى أي شيء أو فعله</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يوافق</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء يوافق.</translation>
    </message>
    <message>
        <source>Find an action, a document or a code ({key})</source>
        <translation>العثور على أمر أو وثيقة أو رمز ({key})</translation>
    </message>
    <message>
        <source>answer the passage</source>
        <translation>إجابة عن الموضع</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <source>code the passage</source>
        <translation>ترميز الموضع</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Code as {name}</source>
        <translation>الترميز باسم {name}</translation>
    </message>
    <message>
        <source>Hide the segments of {name}</source>
        <translation>إخفاء مقاطع {name}</translation>
    </message>
    <message>
        <source>Show the segments of {name}</source>
        <translation>إظهار مقاطع {name}</translation>
    </message>
    <message>
        <source>Suggestions of a pause</source>
        <translation>اقتراحات الاستراحة</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>مرمِّز</translation>
    </message>
    <message>
        <source>guide: {page}</source>
        <translation>الدليل: {page}</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>document, open before</source>
        <translation>وثيقة، فُتحت من قبل</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Go to the cited passage, {place}</source>
        <translation>الذهاب إلى الموضع المُحال إليه، {place}</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>إحالة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The pages of the guide are missing in this installation. Everything else works. Install Testimonia again to have them.</source>
        <translation>صفحات الدليل ناقصة في هذا التثبيت. وكل ما سواها يعمل. ثبِّت Testimonia من جديد لتكون لك.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>A page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>المحتويات والبحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدُّم</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>ما وُجد قبله</translation>
    </message>
    <message>
        <source>Found next</source>
        <translation>ما وُجد بعده</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Nothing in the guide says that. Try one word, or look through the contents.</source>
        <translation>لا يقول الدليل ذلك في موضع منه. جرّب كلمة واحدة، أو انظر في المحتويات.</translation>
    </message>
    <message>
        <source>{places} on {pages}</source>
        <translation>{places}، {pages}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>imported {day}</source>
        <translation>استُوردت {day}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>whole document: {answers}</source>
        <translation>الوثيقة كلها: {answers}</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>إظهار الوثائق</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Size, spacing and face of the text</source>
        <translation>حجم النص وتباعده وخطّه</translation>
    </message>
    <message>
        <source>What the margin shows</source>
        <translation>ما يُظهره الهامش</translation>
    </message>
    <message>
        <source>Show or hide the codebook</source>
        <translation>إظهار دليل الرموز أو إخفاؤه</translation>
    </message>
    <message>
        <source>Colour by {choice}</source>
        <translation>التلوين بـ {choice}</translation>
    </message>
    <message>
        <source>The facet that colours the page</source>
        <translation>الوجه الذي يلوِّن الصفحة</translation>
    </message>
    <message>
        <source>What selections grow to</source>
        <translation>إلى ما تمتد التحديدات</translation>
    </message>
    <message>
        <source>Every segment has it unless it has its own. Press to change it</source>
        <translation>هو لكل مقطع ما لم يكن له جواب خاص. اضغط لتغييره</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No definition</source>
        <translation>بلا تعريف</translation>
    </message>
    <message>
        <source>No example</source>
        <translation>بلا مثال</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>استُعمل مرة</translation>
    </message>
    <message>
        <source>Of one coder only</source>
        <translation>لمرمِّز واحد فقط</translation>
    </message>
    <message>
        <source>Nearly always together</source>
        <translation>معًا في كل مرة تقريبًا</translation>
    </message>
    <message>
        <source>Over-broad</source>
        <translation>واسع جدًا</translation>
    </message>
    <message>
        <source>Every code has a definition.</source>
        <translation>لكل رمز تعريف.</translation>
    </message>
    <message>
        <source>Every code has an example.</source>
        <translation>لكل رمز مثال.</translation>
    </message>
    <message>
        <source>Every code is used.</source>
        <translation>كل رمز مستعمل.</translation>
    </message>
    <message>
        <source>No code is used just once.</source>
        <translation>لا رمز استُعمل مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>No code is given by one coder only.</source>
        <translation>لا رمز أعطاه مرمِّز واحد فقط.</translation>
    </message>
    <message>
        <source>No two codes are nearly always together.</source>
        <translation>لا رمزان معًا في كل مرة تقريبًا.</translation>
    </message>
    <message>
        <source>No code is over-broad.</source>
        <translation>لا رمز واسع جدًا.</translation>
    </message>
    <message>
        <source>At least {least} passages have it, and it has more than {share} % of those answered in its facet or stands in {documents_share} % of at least {documents} coded documents. Facets with fewer than {codes} used codes and periods are left out.</source>
        <translation>له {least} مواضع على الأقل، وله أكثر من {share} % من المُجاب عنه في وجهه، أو هو في {documents_share} % من {documents} وثائق مرمَّزة على الأقل. وتُترك الأوجه التي رموزها المستعملة أقل من {codes}، وكذلك الفترات.</translation>
    </message>
    <message>
        <source>Neither a short nor a full definition is written. Periods are defined by their dates.</source>
        <translation>لم يُكتب تعريف قصير ولا كامل. أما الفترات فتواريخها تعرّفها.</translation>
    </message>
    <message>
        <source>No example is written and no passage is linked as one. Periods need none.</source>
        <translation>لم يُكتب مثال ولم يُربط موضع مثالًا. والفترات لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Nobody has given the code or any code under it. Retire it, or find out what it was for.</source>
        <translation>لم يُعطِ أحد الرمز ولا رمزًا تحته. اسحبه، أو ابحث لماذا وُضع.</translation>
    </message>
    <message>
        <source>One passage has the code. It may belong under a wider one.</source>
        <translation>للرمز موضع واحد. لعله تحت رمز أوسع.</translation>
    </message>
    <message>
        <source>Several passages have it, all of one coder, though others code too. Do all know it?</source>
        <translation>له عدة مواضع، كلها لمرمِّز واحد مع أن غيره يرمِّز. أيعرفه الجميع؟</translation>
    </message>
    <message>
        <source>Of the passages that have either, at least {share} % have both, and at least {least} do. They may be one code, or their definitions need a word on how to tell them apart.</source>
        <translation>من المواضع التي لها أيٌّ منهما، {share} % على الأقل لها كلاهما، وعددها {least} على الأقل. لعلهما رمز واحد، أو يحتاج تعريفاهما إلى كلمة تميّز بينهما.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{passages} of {name}</source>
        <translation>{passages} من {name}</translation>
    </message>
    <message>
        <source>both on {both} of {either}</source>
        <translation>كلاهما على {both} من {either}</translation>
    </message>
    <message>
        <source>{some} of {of} passages</source>
        <translation>{some} من {of} من المواضع</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>in {some} of {of} documents</source>
        <translation>في {some} من {of} من الوثائق</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>لا رموز بعد.</translation>
    </message>
    <message>
        <source>Health of the codebook</source>
        <translation>حال دليل الرموز</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>ما بُحث عنه</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>الرموز التي وُجدت</translation>
    </message>
    <message>
        <source>Edit the definition</source>
        <translation>تحرير التعريف</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>إظهاره في دليل الرموز</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>No passage has it.</source>
        <translation>لا موضع له.</translation>
    </message>
    <message>
        <source>Looking through the codings</source>
        <translation>النظر في الترميزات</translation>
    </message>
    <message>
        <source>Enter or a double click shows a passage in the text.</source>
        <translation>ضغط Enter أو النقر المزدوج يُظهر الموضع في النص.</translation>
    </message>
    <message>
        <source>The first {number} passages. {hint}</source>
        <translation>أول {number} من المواضع. {hint}</translation>
    </message>
    <message>
        <source>{codes} in use, {findings}</source>
        <translation>{codes} قيد الاستعمال، {findings}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message numerus="yes">
        <source>{n} segments of {m} coders are hidden</source>
        <comment>{n} segment of {m} coders is hidden</comment>
        <translation>
            <numerusform>لا مقاطع مخفية من مقاطع المرمِّزين ({m})</numerusform>
            <numerusform>مقطع واحد مخفي من مقاطع المرمِّزين ({m})</numerusform>
            <numerusform>مقطعان مخفيان من مقاطع المرمِّزين ({m})</numerusform>
            <numerusform>{n} مقاطع مخفية من مقاطع المرمِّزين ({m})</numerusform>
            <numerusform>{n} مقطعًا مخفيًا من مقاطع المرمِّزين ({m})</numerusform>
            <numerusform>{n} مقطع مخفي من مقاطع المرمِّزين ({m})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of {name} are hidden</source>
        <comment>{n} segment of {name} is hidden</comment>
        <translation>
            <numerusform>لا مقاطع مخفية من مقاطع {name}</numerusform>
            <numerusform>مقطع واحد مخفي من مقاطع {name}</numerusform>
            <numerusform>مقطعان مخفيان من مقاطع {name}</numerusform>
            <numerusform>{n} مقاطع مخفية من مقاطع {name}</numerusform>
            <numerusform>{n} مقطعًا مخفيًا من مقاطع {name}</numerusform>
            <numerusform>{n} مقطع مخفي من مقاطع {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Press to show them</source>
        <translation>اضغط لإظهارها</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Each becomes a step of its own, the newest first. Nothing is erased from the history, and all of it can be taken back. Where something later rests on one of them, it stops there and says so.</source>
        <translation>تصير كل واحدة خطوة مستقلة، الأحدث أولًا. لا يُمحى شيء من السجل، ويمكن الرجوع عن ذلك كله. وحيث يقوم شيء لاحق على إحداها يقف ويقول ذلك.</translation>
    </message>
    <message>
        <source>“{step}” (step {number}) cannot be undone, and so the project cannot go back behind it. Earlier steps can be read.</source>
        <translation>لا يمكن التراجع عن «{step}» (الخطوة {number})، فلا يمكن للمشروع أن يرجع إلى ما قبلها. ويمكن قراءة الخطوات الأقدم.</translation>
    </message>
    <message>
        <source>The project is as it was after step {number}.</source>
        <translation>المشروع كما كان بعد الخطوة {number}.</translation>
    </message>
    <message>
        <source>Going back to “{step}”: {done} of {all}</source>
        <translation>الرجوع إلى «{step}»: {done} من {all}</translation>
    </message>
    <message>
        <source>{coder}: {steps}</source>
        <translation>{coder}: {steps}</translation>
    </message>
    <message>
        <source>{done} of {all} steps were undone or done again.</source>
        <translation>تُراجِع عن {done} من {all} من الخطوات أو أُعيدت.</translation>
    </message>
    <message>
        <source>Stopped. {done} of {all} steps were undone or done again; the others are as they were.</source>
        <translation>توقف. تُراجِع عن {done} من {all} من الخطوات أو أُعيدت؛ وغيرها كما كان.</translation>
    </message>
    <message>
        <source>These are not only your own steps. {whose}.</source>
        <translation>ليست هذه خطواتك وحدك. {whose}.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجِع عنها</translation>
    </message>
    <message>
        <source>{key} undoes this</source>
        <translation>{key} يتراجع عن هذه</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Part of the definition</source>
        <translation>جزء من التعريف</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>يسهل خلطه بـ</translation>
    </message>
    <message>
        <source>Linked passage</source>
        <translation>موضع مربوط</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>خارج الاستعمال</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Kind of a memo</source>
        <translation>نوع مذكرة</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد في اليوميات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Set of answers</source>
        <translation>مجموعة أجوبة</translation>
    </message>
    <message>
        <source>Answer of the set</source>
        <translation>جواب المجموعة</translation>
    </message>
    <message>
        <source>Answer of the document</source>
        <translation>جواب الوثيقة</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>method</source>
        <translation>منهج</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>شبيه</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>مغرة</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>أخضر غابي</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>خبّازي</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>سوسني</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>فيروزي داكن</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>another segment</source>
        <translation>مقطع آخر</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>many</source>
        <translation>عدة</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متيقَّن</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>on the project</source>
        <translation>على المشروع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>استعمله لـ</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>المكان في القائمة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>{things} added</source>
        <translation>إضافة: {things}</translation>
    </message>
    <message>
        <source>{things} changed</source>
        <translation>تغيير: {things}</translation>
    </message>
    <message>
        <source>{things} taken away</source>
        <translation>إزالة: {things}</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Project and coders</source>
        <translation>المشروع والمرمِّزون</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>ما تُراجِع عنه وما أُعيد</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>تصفية الخطوات</translation>
    </message>
    <message>
        <source>Steps of which coder</source>
        <translation>خطوات أيّ مرمِّز</translation>
    </message>
    <message>
        <source>Steps in which document</source>
        <translation>خطوات في أيّ وثيقة</translation>
    </message>
    <message>
        <source>What kind of steps</source>
        <translation>أيّ نوع من الخطوات</translation>
    </message>
    <message>
        <source>Steps of which time</source>
        <translation>خطوات أيّ وقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أيّ وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Every coder</source>
        <translation>كل مرمِّز</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل نوع</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>You are coding as {coder}, who was not there yet after this step. Nothing was changed; code as somebody else, then go back.</source>
        <translation>أنت ترمِّز باسم {coder}، ولم يكن موجودًا بعد عند هذه الخطوة. لم يتغيّر شيء؛ رمِّز باسم غيره ثم ارجع.</translation>
    </message>
    <message>
        <source>The project is as it was after this step.</source>
        <translation>المشروع كما كان بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Undo back to here?</source>
        <translation>أتتراجع إلى هنا؟</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>التراجع إلى هنا</translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project. Undoing its deletion brings it back.</source>
        <translation>لم تعد وثيقة هذه الخطوة في المشروع. والتراجع عن حذفها يرجعها.</translation>
    </message>
    <message>
        <source>The code of this step is no longer in the codebook.</source>
        <translation>لم يعد رمز هذه الخطوة في دليل الرموز.</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there. This is where it was.</source>
        <translation>لم يعد مقطع هذه الخطوة موجودًا. وهنا كان.</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there.</source>
        <translation>لم يعد مقطع هذه الخطوة موجودًا.</translation>
    </message>
    <message>
        <source>This step was not done at a place in a text.</source>
        <translation>لم تُفعل هذه الخطوة في موضع من نص.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>{found} of {all}, still looking…</source>
        <translation>{found} من {all}، وما زال يُبحث…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهارها في النص</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>التراجع عن هذه الخطوة</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>التراجع إلى هنا…</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>إظهار كل خطوة</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} من {all}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يُبحث…</translation>
    </message>
    <message>
        <source>No step fits these filters.</source>
        <translation>لا خطوة توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُفعل شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>اختر خطوة لترى ما غيّرته.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>يُفحص…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Take back this step, whoever did it</source>
        <translation>الرجوع عن هذه الخطوة، أيًّا كان من فعلها</translation>
    </message>
    <message>
        <source>Take back everything since, step by step</source>
        <translation>الرجوع عن كل ما بعدها، خطوة خطوة</translation>
    </message>
    <message>
        <source>This step is undone. It stays in the history.</source>
        <translation>تُراجِع عن هذه الخطوة. وتبقى في السجل.</translation>
    </message>
    <message>
        <source>sound, checked to step {number}</source>
        <translation>سليمة، فُحصت حتى الخطوة {number}</translation>
    </message>
    <message>
        <source>Step {number} was changed from outside; it no longer fits the one before it.</source>
        <translation>غُيّرت الخطوة {number} من خارج البرنامج؛ فلم تعد توافق التي قبلها.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Earlier steps can be read, but no longer undone.</source>
        <translation>الخطوات الأقدم تُقرأ، ولا يُتراجَع عنها بعد ذلك.</translation>
    </message>
    <message>
        <source>Undoing adds a step; nothing is erased from the history.</source>
        <translation>التراجع يضيف خطوة؛ ولا يُمحى شيء من السجل.</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>منهج</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>memo on {name}</source>
        <translation>مذكرة على {name}</translation>
    </message>
    <message>
        <source>{document}, ¶ {paragraph}</source>
        <translation>{document}، ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Passage in {document}</source>
        <translation>موضع في {document}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>This opens {address} in your web browser, and whoever runs that site can see that you did.</source>
        <translation>هذا يفتح {address} في متصفح الويب عندك، ويستطيع من يدير ذلك الموقع أن يرى أنك فعلت.</translation>
    </message>
    <message>
        <source>Open a page of the web</source>
        <translation>فتح صفحة من الويب</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء اسمه كذلك.</translation>
    </message>
    <message>
        <source>{enter} links, {esc} leaves</source>
        <translation>{enter} يربط، {esc} يخرج</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>ما يقود إليه الرابط</translation>
    </message>
    <message>
        <source>Words of the memo</source>
        <translation>كلمات المذكرة</translation>
    </message>
    <message>
        <source>Write here. Two brackets [[ link to codes, documents, passages and memos.</source>
        <translation>اكتب هنا. والقوسان [[ يربطان بالرموز والوثائق والمواضع والمذكرات.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the journal entry</source>
        <translation>عنوان قيد اليوميات</translation>
    </message>
    <message>
        <source>Delete this memo</source>
        <translation>حذف هذه المذكرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>What links here</source>
        <translation>ما يرتبط بهذه</translation>
    </message>
    <message>
        <source>On the project {name}</source>
        <translation>على المشروع {name}</translation>
    </message>
    <message>
        <source>On the document {name}</source>
        <translation>على الوثيقة {name}</translation>
    </message>
    <message>
        <source>On the code {name}</source>
        <translation>على الرمز {name}</translation>
    </message>
    <message>
        <source>On a passage in {name}</source>
        <translation>على موضع في {name}</translation>
    </message>
    <message>
        <source>A new entry; it is kept as you write.</source>
        <translation>قيد جديد؛ يُحفظ كلما كتبت.</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>تغيّر {moment}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Preview of the memo</source>
        <translation>معاينة المذكرة</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Export memos and journal</source>
        <translation>تصدير المذكرات واليوميات</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>صيغة Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Memos and journal written</source>
        <translation>كُتبت المذكرات واليوميات</translation>
    </message>
    <message>
        <source>Writing memos and journal</source>
        <translation>كتابة المذكرات واليوميات</translation>
    </message>
    <message>
        <source>Memos and journal</source>
        <translation>المذكرات واليوميات</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <translation>قيد جديد في اليوميات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search memos</source>
        <translation>البحث في المذكرات</translation>
    </message>
    <message>
        <source>No memo fits these filters.</source>
        <translation>لا مذكرة توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>No memo is written yet.</source>
        <translation>لم تُكتب مذكرة بعد.</translation>
    </message>
    <message>
        <source>Choose a memo to read it.</source>
        <translation>اختر مذكرة لتقرأها.</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>Show all memos</source>
        <translation>إظهار كل المذكرات</translation>
    </message>
    <message>
        <source>Memos on passages, codes and documents stand here, and the journal with its days.</source>
        <translation>هنا المذكرات على المواضع والرموز والوثائق، واليوميات بأيامها.</translation>
    </message>
    <message>
        <source>Write a journal entry</source>
        <translation>كتابة قيد في اليوميات</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>من أيّ أحد</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل نوع</translation>
    </message>
    <message>
        <source>Open to dos</source>
        <translation>ما لم يُنجز بعد</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>على أي شيء</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>على المشروع</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>على الوثائق</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>على الرموز</translation>
    </message>
    <message>
        <source>On passages</source>
        <translation>على المواضع</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>بحسب الموضع</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Segments here</source>
        <translation>المقاطع هنا</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Link as an example of</source>
        <translation>الربط مثالًا على</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>إزالة جواب</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written, in the signs of Qt: &quot;14 September&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date is written, in the signs of Qt: &quot;14 September 2024&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how a month is written, in the signs of Qt: &quot;September 2024&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message>
        <source>{count}: {names}. What is not touched stays as it is.</source>
        <translation>{count}: {names}. وما لا يُمسّ يبقى كما هو.</translation>
    </message>
    <message>
        <source>Properties of codes</source>
        <translation>خصائص الرموز</translation>
    </message>
    <message>
        <source>Give all the same colour</source>
        <translation>إعطاؤها كلها اللون نفسه</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Their passages</source>
        <translation>مواضعها</translation>
    </message>
    <message>
        <source>Move all to one place</source>
        <translation>نقلها كلها إلى مكان واحد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>all in use</source>
        <translation>كلها مستعملة</translation>
    </message>
    <message>
        <source>all retired</source>
        <translation>كلها مسحوبة</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>all covered until asked for</source>
        <translation>كلها محجوبة حتى تُطلب</translation>
    </message>
    <message>
        <source>none covered</source>
        <translation>لا شيء محجوب</translation>
    </message>
    <message>
        <source>{codes} become one.</source>
        <translation>يصير {codes} واحدًا.</translation>
    </message>
    <message>
        <source>{going} to “{into}”: {whose}.</source>
        <translation>{going} إلى «{into}»: {whose}.</translation>
    </message>
    <message>
        <source>“{into}” takes over the definition of “{code}”.</source>
        <translation>يأخذ «{into}» تعريف «{code}».</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>دمج رموز</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>{code} becomes one with another code of its facet.</source>
        <translation>يصير {code} ورمز آخر من وجهه واحدًا.</translation>
    </message>
    <message>
        <source>{codes} stay as other names of “{into}”.</source>
        <translation>تبقى أسماءً أخرى لـ «{into}»: {codes}.</translation>
    </message>
    <message>
        <source>{codes} stays as another name of “{into}”.</source>
        <translation>يبقى {codes} اسمًا آخر لـ «{into}».</translation>
    </message>
    <message>
        <source>Nobody has coded with what goes.</source>
        <translation>لم يرمِّز أحد بما يذهب.</translation>
    </message>
    <message>
        <source>The definition of “{into}” stays as it is.</source>
        <translation>يبقى تعريف «{into}» كما هو.</translation>
    </message>
    <message>
        <source>None of them has a definition.</source>
        <translation>ليس لواحد منها تعريف.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>“{into}” takes the place of “{code}”, under which it stood.</source>
        <translation>يأخذ «{into}» مكان «{code}» الذي كان تحته.</translation>
    </message>
    <message>
        <source>{codes} under them go under “{into}”.</source>
        <translation>ما تحتها ({codes}) يذهب إلى ما تحت «{into}».</translation>
    </message>
    <message>
        <source>Under both there is {codes}: these become one too.</source>
        <translation>تحت كل منهما {codes}: وهذه تصير واحدًا أيضًا.</translation>
    </message>
    <message>
        <source>{both} it already; nothing is there twice.</source>
        <translation>{both} هذا الرمز من قبل؛ ولا شيء يتكرر.</translation>
    </message>
    <message>
        <source>Move codes</source>
        <translation>نقل رموز</translation>
    </message>
    <message>
        <source>{codes}, with what lies under them.</source>
        <translation>{codes}، مع ما تحتها.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>At the top of “{facet}”</source>
        <translation>في أعلى «{facet}»</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>{count} as they are: {whose}.</source>
        <translation>{count} دون تغيير: {whose}.</translation>
    </message>
    <message>
        <source>Retire codes</source>
        <translation>سحب رموز من الاستعمال</translation>
    </message>
    <message>
        <source>{codes}: not offered any more.</source>
        <translation>{codes}: لا تُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Another code is given in their place</source>
        <translation>يُعطى رمز آخر مكانها</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>May stay empty; whoever meets the code reads it.</source>
        <translation>يجوز أن يبقى فارغًا؛ ويقرؤه من يلقى الرمز.</translation>
    </message>
    <message>
        <source>Another code is given in its place</source>
        <translation>يُعطى رمز آخر مكانه</translation>
    </message>
    <message>
        <source>Nobody has coded with them.</source>
        <translation>لم يرمِّز بها أحد.</translation>
    </message>
    <message>
        <source>Nobody has coded with it.</source>
        <translation>لم يرمِّز به أحد.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {coder}</source>
        <translation>
            <numerusform>{n} لـ {coder}</numerusform>
            <numerusform>{n} لـ {coder}</numerusform>
            <numerusform>{n} لـ {coder}</numerusform>
            <numerusform>{n} لـ {coder}</numerusform>
            <numerusform>{n} لـ {coder}</numerusform>
            <numerusform>{n} لـ {coder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} were given and nothing is written yet.</source>
        <translation>ما أُعطي: {answers}، ولم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>A number gives the passage its code and goes on; Ctrl+Enter splits.</source>
        <translation>الرقم يعطي الموضع رمزه ويمضي؛ و Ctrl+Enter يقسِّم.</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Stop splitting?</source>
        <translation>أتوقف التقسيم؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>One answer was given and nothing is written yet.</source>
        <translation>أُعطي جواب واحد ولم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>تقسيم «{name}»</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>This passage is</source>
        <translation>هذا الموضع</translation>
    </message>
    <message>
        <source>New codes stand under “{name}”</source>
        <translation>تكون الرموز الجديدة تحت «{name}»</translation>
    </message>
    <message>
        <source>Passages: {choice}</source>
        <translation>المواضع: {choice}</translation>
    </message>
    <message>
        <source>{at} of {all}, {left}</source>
        <translation>{at} من {all}، {left}</translation>
    </message>
    <message>
        <source>{going}: {whose}. Ctrl+Enter splits.</source>
        <translation>{going}: {whose}. و Ctrl+Enter يقسِّم.</translation>
    </message>
    <message>
        <source>Every passage stays as it is; there is nothing to split.</source>
        <translation>يبقى كل موضع كما هو؛ فلا شيء يُقسَّم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Split now</source>
        <translation>التقسيم الآن</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>طرحها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Each passage keeps its code or gets another one. Everything is one step.</source>
        <translation>يحتفظ كل موضع برمزه أو يأخذ غيره. والكل خطوة واحدة.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>every coder’s</source>
        <translation>كل المرمِّزين</translation>
    </message>
    <message>
        <source>still “{name}”</source>
        <translation>ما زال «{name}»</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (جديد)</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>رمز آخر…</translation>
    </message>
    <message>
        <source>A new code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>There is a code “{name}” already; F finds it.</source>
        <translation>يوجد رمز «{name}» من قبل؛ والحرف F يجده.</translation>
    </message>
    <message>
        <source>No passage has “{name}” itself, so there is nothing to split.</source>
        <translation>ليس لموضع «{name}» نفسه، فلا شيء يُقسَّم.</translation>
    </message>
    <message>
        <source>Split a code</source>
        <translation>تقسيم رمز</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>also: {name}</source>
        <translation>ويسمى أيضًا: {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>داخلها</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>تحتويها</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>تتداخل</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>منفصلة</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>given</source>
        <translation>مُعطى</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Your last passages</source>
        <translation>آخر مواضعك</translation>
    </message>
    <message>
        <source>existing</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Only codes of {facet}; Backspace looks through all</source>
        <translation>رموز {facet} وحدها؛ و Backspace يبحث في كلها</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يوافق</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Periods you already have</source>
        <translation>فترات لديك من قبل</translation>
    </message>
    <message>
        <source>{facet}: {words}, {state}</source>
        <translation>{facet}: {words}، {state}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>يجوز أن يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>Answer the passage</source>
        <translation>الإجابة عن الموضع</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>{names}, from the document</source>
        <translation>{names}، من الوثيقة</translation>
    </message>
    <message>
        <source>ticked: {names}</source>
        <translation>عُلِّم: {names}</translation>
    </message>
    <message>
        <source>{facet} takes one answer. Enter gives it.</source>
        <translation>يقبل {facet} جوابًا واحدًا. و Enter يعطيه.</translation>
    </message>
    <message>
        <source>Only codes that are there can be ticked. Enter gives this one.</source>
        <translation>لا يُعلَّم إلا الرموز الموجودة. و Enter يعطي هذا.</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <translation>{row}. {place} من {count}</translation>
    </message>
    <message>
        <source>Type to find a code</source>
        <translation>اكتب لتجد رمزًا</translation>
    </message>
    <message>
        <source>{found} of {total} codes</source>
        <translation>{found} من {total} من الرموز</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>«{name}» مسحوب.</translation>
    </message>
    <message>
        <source>No code is called that. Ctrl+Enter makes it.</source>
        <translation>لا رمز اسمه كذلك. و Ctrl+Enter ينشئه.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>There is already a code “{name}” here. Enter gives it.</source>
        <translation>يوجد هنا رمز «{name}» من قبل. و Enter يعطيه.</translation>
    </message>
    <message>
        <source>No code is favourite {number} yet. Choose one in the codebook.</source>
        <translation>لا رمز هو المفضَّل {number} بعد. اختر واحدًا في دليل الرموز.</translation>
    </message>
    <message>
        <source>Answer a passage first; then its answers can be repeated.</source>
        <translation>أجب عن موضع أولًا، ثم يمكن تكرار أجوبته.</translation>
    </message>
    <message>
        <source>type a date or a name</source>
        <translation>اكتب تاريخًا أو اسمًا</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>choose one or more</source>
        <translation>اختر واحدًا أو أكثر</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Type the name of a code</source>
        <translation>اكتب اسم رمز</translation>
    </message>
    <message>
        <source>A date or a name, like “late 1990s”</source>
        <translation>تاريخ أو اسم، مثل «late 1990s»</translation>
    </message>
    <message>
        <source>Answer {facet}</source>
        <translation>الإجابة عن {facet}</translation>
    </message>
    <message>
        <source>words or EDTF</source>
        <translation>كلمات أو EDTF</translation>
    </message>
    <message>
        <source>No codes yet. Type a name, and Ctrl+Enter makes it a code.</source>
        <translation>لا رموز بعد. اكتب اسمًا، ويجعله Ctrl+Enter رمزًا.</translation>
    </message>
    <message>
        <source>No periods yet. Type one, like “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>لا فترات بعد. اكتب واحدة، مثل «late 1990s» أو «2014-2024» أو «May 2019».</translation>
    </message>
    <message>
        <source>No code is called “{name}”.</source>
        <translation>لا رمز اسمه «{name}».</translation>
    </message>
    <message>
        <source>No codes yet under {facet}.</source>
        <translation>لا رموز بعد تحت {facet}.</translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <translation>لا رموز بعد.</translation>
    </message>
    <message>
        <source>“{name}” is retired. “{instead}” is given in its place.</source>
        <translation>«{name}» مسحوب. ويُعطى «{instead}» مكانه.</translation>
    </message>
    <message>
        <source>No date can be read from that. Try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>لا يُقرأ من ذلك تاريخ. جرّب «late 1990s» أو «2014-2024» أو «May 2019».</translation>
    </message>
    <message>
        <source>There are no codes yet. Ctrl+Enter makes it one.</source>
        <translation>لا رموز بعد. ويجعله Ctrl+Enter رمزًا.</translation>
    </message>
    <message>
        <source>apply, go on to {facet}</source>
        <translation>إعطاء، ثم إلى {facet}</translation>
    </message>
    <message>
        <source>apply and finish</source>
        <translation>إعطاء وإنهاء</translation>
    </message>
    <message>
        <source>No codes yet. Ctrl+Enter makes “{name}” a code.</source>
        <translation>لا رموز بعد. ويجعل Ctrl+Enter «{name}» رمزًا.</translation>
    </message>
    <message>
        <source>No period or code is called “{name}”, and it is no date that can be read.</source>
        <translation>لا فترة ولا رمز اسمه «{name}»، وليس تاريخًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>untick</source>
        <translation>رفع العلامة</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>use “{name}”, go on to {facet}</source>
        <translation>استعمال «{name}»، ثم إلى {facet}</translation>
    </message>
    <message>
        <source>use “{name}” and finish</source>
        <translation>استعمال «{name}» وإنهاء</translation>
    </message>
    <message>
        <source>choose another reading</source>
        <translation>اختيار قراءة أخرى</translation>
    </message>
    <message>
        <source>choose an existing period</source>
        <translation>اختيار فترة موجودة</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>covered</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>covered – press Space or click to read</source>
        <translation>محجوب – اضغط المسافة أو انقر لتقرأ</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>{name} from the document</source>
        <translation>{name} من الوثيقة</translation>
    </message>
    <message>
        <source>{done} of {all} facets answered</source>
        <translation>أُجيب عن {done} من {all} من الأوجه</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>لا وثيقة مفتوحة</translation>
    </message>
    <message>
        <source>Codes: {names}</source>
        <translation>الرموز: {names}</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>لا رموز بعد</translation>
    </message>
    <message>
        <source>Open: {facets}</source>
        <translation>بلا جواب: {facets}</translation>
    </message>
    <message>
        <source>Too many answers: {facets}</source>
        <translation>أجوبة أكثر مما ينبغي: {facets}</translation>
    </message>
    <message>
        <source>With a memo</source>
        <translation>له مذكرة</translation>
    </message>
    <message>
        <source>Coded by {coder}</source>
        <translation>رمَّزه {coder}</translation>
    </message>
    <message>
        <source>A segment is in hand</source>
        <translation>بين يديك مقطع</translation>
    </message>
    <message>
        <source>Coding as {coder}</source>
        <translation>الترميز باسم {coder}</translation>
    </message>
    <message>
        <source>Out of the segment</source>
        <translation>خارج المقطع</translation>
    </message>
    <message>
        <source>The selected passage is covered</source>
        <translation>الموضع المحدَّد محجوب</translation>
    </message>
    <message>
        <source>No segment here</source>
        <translation>لا مقطع هنا</translation>
    </message>
    <message>
        <source>The page {name}. Escape goes back to the text</source>
        <translation>الصفحة {name}. و Escape يعود إلى النص</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>Number of a paragraph, or a citation</source>
        <translation>رقم فقرة، أو إحالة</translation>
    </message>
    <message>
        <source>Paragraphs 1 to {last}. Enter goes there.</source>
        <translation>الفقرات من 1 إلى {last}. و Enter يذهب إليها.</translation>
    </message>
    <message>
        <source>This is no number of a paragraph, and no citation. Type for instance 12.</source>
        <translation>ليس هذا رقم فقرة ولا إحالة. اكتب مثلًا 12.</translation>
    </message>
    <message>
        <source>There is no paragraph {wanted} here. This document has paragraphs 1 to {last}.</source>
        <translation>لا فقرة {wanted} هنا. فقرات هذه الوثيقة من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation>لا فقرات في هذه الوثيقة.</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>paragraph {n}</source>
        <translation>
            <numerusform>الفقرة {n}</numerusform>
            <numerusform>الفقرة {n}</numerusform>
            <numerusform>الفقرة {n}</numerusform>
            <numerusform>الفقرة {n}</numerusform>
            <numerusform>الفقرة {n}</numerusform>
            <numerusform>الفقرة {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Protect with a passphrase</source>
        <translation>الحماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who gets at the file can read it. One can also be set, changed and removed at any time later.</source>
        <translation>بغير عبارة مرور يقرأ الملف كل من وصل إليه. ويمكن أيضًا وضعها وتغييرها وإزالتها في أي وقت فيما بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>This project is protected</source>
        <translation>هذا المشروع محمي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>The snapshots of this project</source>
        <translation>لقطات هذا المشروع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Take five or six words that have nothing to do with each other: easy to keep in mind and hard to guess.</source>
        <translation>خذ خمس كلمات أو ستًا لا علاقة بينها: يسهل حفظها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Weak: a program that guesses would find it within days. Add words that do not belong together.</source>
        <translation>ضعيفة: برنامج للتخمين يجدها في أيام. أضف كلمات لا يجمعها شيء.</translation>
    </message>
    <message>
        <source>Fair: it keeps out the curious, not somebody with means and patience. Add a word or two.</source>
        <translation>مقبولة: تمنع الفضولي، لا من له وسائل وصبر. أضف كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Good, if the words came to you by chance and you use them nowhere else.</source>
        <translation>جيدة، إن جاءتك الكلمات مصادفة ولم تستعملها في مكان آخر.</translation>
    </message>
    <message>
        <source>Strong, if the words came to you by chance and you use them nowhere else.</source>
        <translation>قوية، إن جاءتك الكلمات مصادفة ولم تستعملها في مكان آخر.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>It begins or ends with a blank. The blank counts, and nobody sees it.</source>
        <translation>تبدأ أو تنتهي بفراغ. والفراغ محسوب، ولا يراه أحد.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>There is no way back if it is forgotten: nobody can open the project then. Write it down and keep it in another place than this computer.</source>
        <translation>لا رجعة إن نُسيت: فلا يستطيع أحد حينئذ فتح المشروع. اكتبها واحفظها في مكان غير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>لا بد من عبارة مرور.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>اكتب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ليستا واحدة.</translation>
    </message>
    <message>
        <source>Also the one that is taken now, before the file is written anew.</source>
        <translation>وكذلك التي تؤخذ الآن، قبل أن يُكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>The whole file is encrypted: texts, codes, memos, names, history. Copies that you sent to somebody are not, and neither is what you exported.</source>
        <translation>يُشفَّر الملف كله: النصوص والرموز والمذكرات والأسماء والسجل. أما النسخ التي أرسلتها إلى غيرك فلا، وكذلك ما صدَّرته.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Afterwards everybody who has the file can open and read it.</source>
        <translation>بعد ذلك يستطيع كل من عنده الملف فتحه وقراءته.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>كتابة الملف من جديد</translation>
    </message>
    <message>
        <source>They are not protected: whoever gets at their folder can read them.</source>
        <translation>ليست محمية: من وصل إلى مجلدها قرأها.</translation>
    </message>
    <message>
        <source>Protect the project</source>
        <translation>حماية المشروع</translation>
    </message>
    <message>
        <source>The present passphrase still opens them.</source>
        <translation>ما زالت عبارة المرور الحالية تفتحها.</translation>
    </message>
    <message>
        <source>The whole project is written anew and compared. Until that is done the file stays as it was.</source>
        <translation>يُكتب المشروع كله من جديد ويُقارَن. وحتى يتم ذلك يبقى الملف كما كان.</translation>
    </message>
    <message>
        <source>Protect them with the same passphrase</source>
        <translation>حمايتها بعبارة المرور نفسها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>First the passphrase it has now.</source>
        <translation>أولًا عبارة المرور التي له الآن.</translation>
    </message>
    <message>
        <source>Give them the new passphrase</source>
        <translation>إعطاؤها عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Remove it from them too</source>
        <translation>إزالتها عنها أيضًا</translation>
    </message>
    <message>
        <source>Whoever gets at their folder can read them then.</source>
        <translation>من وصل إلى مجلدها قرأها حينئذ.</translation>
    </message>
    <message>
        <source>Taking a snapshot</source>
        <translation>أخذ لقطة</translation>
    </message>
    <message>
        <source>Going through the snapshots</source>
        <translation>المرور باللقطات</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>There is no going back to them.</source>
        <translation>لا عودة إليها.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Which comes first, the day or the month?</source>
        <translation>أيهما أولًا، اليوم أم الشهر؟</translation>
    </message>
    <message>
        <source>Which century is meant?</source>
        <translation>أيّ قرن هو المقصود؟</translation>
    </message>
    <message>
        <source>Is the decade meant, or the century?</source>
        <translation>العقد هو المقصود أم القرن؟</translation>
    </message>
    <message>
        <source>Which winter is meant?</source>
        <translation>أيّ شتاء هو المقصود؟</translation>
    </message>
    <message>
        <source>Which summer is meant?</source>
        <translation>أيّ صيف هو المقصود؟</translation>
    </message>
    <message>
        <source>Is this a part of one year, or a span of years?</source>
        <translation>أهذا جزء من سنة واحدة أم مدة من السنين؟</translation>
    </message>
    <message>
        <source>Where does the period begin, and where does it end?</source>
        <translation>أين تبدأ الفترة وأين تنتهي؟</translation>
    </message>
    <message>
        <source>certain {certain}, possible {possible}</source>
        <translation>مؤكَّد {certain}، ممكن {possible}</translation>
    </message>
    <message>
        <source>possible {possible}</source>
        <translation>ممكن {possible}</translation>
    </message>
    <message>
        <source>certain {certain}</source>
        <translation>مؤكَّد {certain}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>بلا تواريخ</translation>
    </message>
    <message>
        <source>read from its name</source>
        <translation>مقروءة من اسمها</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>before {last}</source>
        <translation>قبل {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أيّ وقت</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>{shares} go over to the period that stays. No passage and no name is lost, and it can be undone.</source>
        <translation>ينتقل إلى الفترة الباقية: {shares}. لا يضيع موضع ولا اسم، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{count} من {name}</translation>
    </message>
    <message>
        <source>Unite?</source>
        <translation>أتوحِّدهما؟</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Periods in time</source>
        <translation>الفترات في الزمن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names, with commas between</source>
        <translation>أسماء أخرى بينها فواصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Passages with this period</source>
        <translation>مواضع هذه الفترة</translation>
    </message>
    <message>
        <source>as the dates are called</source>
        <translation>كما تسمى التواريخ</translation>
    </message>
    <message>
        <source>“{name}” has these dates already.</source>
        <translation>لـ «{name}» هذه التواريخ من قبل.</translation>
    </message>
    <message>
        <source>Dates, in words or EDTF</source>
        <translation>تواريخ، بالكلمات أو بصيغة EDTF</translation>
    </message>
    <message>
        <source>Unite the two</source>
        <translation>توحيد الاثنتين</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>فترة جديدة</translation>
    </message>
    <message>
        <source>No passages yet</source>
        <translation>لا مواضع بعد</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>إضافة الفترة</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Filter periods</source>
        <translation>تصفية الفترات</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>إضافة فترة</translation>
    </message>
    <message>
        <source>No facet of this codebook is for periods. Make one in the codebook.</source>
        <translation>ليس في دليل الرموز هذا وجه للفترات. أنشئ واحدًا في دليل الرموز.</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>وجه جديد…</translation>
    </message>
    <message>
        <source>Unite all</source>
        <translation>توحيد الكل</translation>
    </message>
    <message>
        <source>No period fits these words.</source>
        <translation>لا فترة توافق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation>إظهار كل الفترات</translation>
    </message>
    <message>
        <source>No periods yet. Add one here, or type a date while you code.</source>
        <translation>لا فترات بعد. أضف واحدة هنا، أو اكتب تاريخًا وأنت ترمِّز.</translation>
    </message>
    <message>
        <source>It was saved. {names} can be found by the same name.</source>
        <translation>حُفظت. ويُعثر على {names} بالاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>set of answers</source>
        <translation>مجموعة أجوبة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>it is not well-formed JSON in UTF-8</source>
        <translation>ليس JSON سليمًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>مرمِّز</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>the project was written anew again and again meanwhile</source>
        <translation>كُتب المشروع من جديد مرة بعد مرة في هذه الأثناء</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>لا يصلح هذا اسمًا لملف</translation>
    </message>
    <message>
        <source>there was no pause in the work long enough to copy the project</source>
        <translation>لم تكن في العمل وقفة تكفي لنسخ المشروع</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>an action is still going on</source>
        <translation>ما زال فعل جاريًا</translation>
    </message>
    <message>
        <source>it has no heading</source>
        <translation>ليس له عنوان</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>هو مجلد؛ سمِّ ملفًا فيه</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>it is the project itself; choose another name</source>
        <translation>هو المشروع نفسه؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>a project or database is there; choose another name</source>
        <translation>هناك مشروع أو قاعدة بيانات؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>ليس لك إذن بالكتابة هناك</translation>
    </message>
    <message>
        <source>this is no name that a file can have</source>
        <translation>لا يصلح هذا اسمًا لملف</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an older Word document (.doc)</source>
        <translation>مستند Word قديم (.doc)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a file of subtitles</source>
        <translation>ملف ترجمة مرئية</translation>
    </message>
    <message>
        <source>a letter by e-mail</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>a project or codebook</source>
        <translation>مشروع أو دليل رموز</translation>
    </message>
    <message>
        <source>a file of data</source>
        <translation>ملف بيانات</translation>
    </message>
    <message>
        <source>Rich Text Format (RTF)</source>
        <translation>نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>مستند Pages</translation>
    </message>
    <message>
        <source>Plain text (.txt), Markdown (.md), Word (.docx) and PDF are read.</source>
        <translation>يُقرأ النص العادي (.txt) وصيغة Markdown ‏(.md) ومستندات Word ‏(.docx) وملفات PDF.</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>قيد في اليوميات</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>it would contradict what is there</source>
        <translation>يناقض ما هو موجود</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>document version</source>
        <translation>نسخة وثيقة</translation>
    </message>
    <message>
        <source>code part</source>
        <translation>جزء تعريف</translation>
    </message>
    <message>
        <source>code alias</source>
        <translation>اسم آخر لرمز</translation>
    </message>
    <message>
        <source>code confusion</source>
        <translation>رمز يختلط بغيره</translation>
    </message>
    <message>
        <source>code example</source>
        <translation>مثال على رمز</translation>
    </message>
    <message>
        <source>memo kind</source>
        <translation>نوع مذكرة</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>حال</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>سحب رمز</translation>
    </message>
    <message>
        <source>answer set</source>
        <translation>مجموعة أجوبة</translation>
    </message>
    <message>
        <source>answer set code</source>
        <translation>جواب في مجموعة</translation>
    </message>
    <message>
        <source>document default</source>
        <translation>جواب وثيقة</translation>
    </message>
    <message>
        <source>it holds no step</source>
        <translation>ليس فيه خطوة</translation>
    </message>
    <message>
        <source>its newest step cannot be read</source>
        <translation>لا تُقرأ أحدث خطواته</translation>
    </message>
    <message>
        <source>it is a snapshot of another project; restore it into a new file</source>
        <translation>هو لقطة لمشروع آخر؛ استعده في ملف جديد</translation>
    </message>
    <message>
        <source>the copy is not the same as the snapshot</source>
        <translation>النسخة ليست هي واللقطة سواء</translation>
    </message>
    <message>
        <source>another one is being taken at this moment</source>
        <translation>تؤخذ أخرى في هذه اللحظة</translation>
    </message>
    <message>
        <source>the copy that was written cannot be read</source>
        <translation>لا تُقرأ النسخة التي كُتبت</translation>
    </message>
    <message>
        <source>the copy ends with another step than the project has</source>
        <translation>تنتهي النسخة بخطوة غير خطوة المشروع</translation>
    </message>
    <message>
        <source>the copy holds other rows than the project</source>
        <translation>في النسخة صفوف غير صفوف المشروع</translation>
    </message>
    <message>
        <source>a text is missing from the copy</source>
        <translation>ينقص النسخةَ نص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>original</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>what is in it contradicts itself</source>
        <translation>ما فيه يناقض بعضه بعضًا</translation>
    </message>
    <message>
        <source>the copy has other tables</source>
        <translation>للنسخة جداول أخرى</translation>
    </message>
    <message>
        <source>the engine keeps encrypted pages in an unknown way</source>
        <translation>يحفظ المحرك الصفحات المشفَّرة بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>somebody writes to it meanwhile</source>
        <translation>يكتب فيه شخص ما في هذه الأثناء</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>ليس لك أن تفتحه</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>يكتب فيه برنامج آخر</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>إنما يجوز أن يُقرأ الملف</translation>
    </message>
    <message>
        <source>the disk gave an error</source>
        <translation>أعطى القرص خطأ</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>تعذّر فتح الملف</translation>
    </message>
    <message>
        <source>the folder cannot keep two programs apart</source>
        <translation>لا يستطيع المجلد الفصل بين برنامجين</translation>
    </message>
    <message>
        <source>a piece is larger than a project can hold</source>
        <translation>قطعة أكبر مما يسعه مشروع</translation>
    </message>
    <message>
        <source>the disk cannot hold so large a file</source>
        <translation>لا يسع القرص ملفًا بهذا الكبر</translation>
    </message>
    <message>
        <source>another program has written to it meanwhile</source>
        <translation>كتب فيه برنامج آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>it was not closed properly and may only be read</source>
        <translation>لم يُغلق إغلاقًا سليمًا، وإنما يجوز أن يُقرأ</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>نُقل الملف أو استُبدل أو حُذف في هذه الأثناء</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>لا يجوز أن يُكتب شيء في مجلده</translation>
    </message>
    <message>
        <source>the disk could not read a part of it</source>
        <translation>لم يستطع القرص قراءة جزء منه</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ينقص جزء منه</translation>
    </message>
    <message>
        <source>the disk could not write</source>
        <translation>لم يستطع القرص الكتابة</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>ذهب القرص</translation>
    </message>
    <message>
        <source>its side files could not be made</source>
        <translation>تعذّر إنشاء ملفاته الجانبية</translation>
    </message>
    <message>
        <source>a folder lies in its place</source>
        <translation>في مكانه مجلد</translation>
    </message>
    <message>
        <source>a link lies in its place</source>
        <translation>في مكانه رابط</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>عدد فيه أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>it gave way to something else; begin it again</source>
        <translation>أفسح لشيء آخر؛ ابدأه من جديد</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>ليس لك أن تكتب هناك</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>هو محمي من التغيير</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>إنما يجوز أن يُقرأ القرص</translation>
    </message>
    <message>
        <source>your space on the disk is used up</source>
        <translation>نفد مكانك على القرص</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>ذهب المجلد</translation>
    </message>
    <message>
        <source>its name is too long for the disk</source>
        <translation>اسمه أطول مما يسعه القرص</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>ملفات كثيرة مفتوحة</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>صورة (TIFF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>صورة (BMP)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>أرشيف (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>أرشيف (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>ملف مضغوط (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>ملف مضغوط (xz)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>أرشيف (tar)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation>تسجيل صوتي (MP3)</translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation>تسجيل صوتي (Ogg)</translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation>تسجيل صوتي (FLAC)</translation>
    </message>
    <message>
        <source>a sound, film or picture (RIFF)</source>
        <translation>صوت أو فيلم أو صورة (RIFF)</translation>
    </message>
    <message>
        <source>a film or sound recording (MP4)</source>
        <translation>فيلم أو تسجيل صوتي (MP4)</translation>
    </message>
    <message>
        <source>a film (Matroska)</source>
        <translation>فيلم (Matroska)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an archive (zip)</source>
        <translation>أرشيف (zip)</translation>
    </message>
    <message>
        <source>it cannot be read, or nothing confirms what is left of it</source>
        <translation>لا يُقرأ، أو لا شيء يؤكد ما بقي منه</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>واحد لا يُقرأ</translation>
    </message>
    <message>
        <source>that it stayed as it was at the last readable step</source>
        <translation>أنه بقي كما كان عند آخر خطوة تُقرأ</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>متى أُنشئ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>include</source>
        <translation>استعمله لـ</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>edtf</source>
        <translation>تواريخ EDTF</translation>
    </message>
    <message>
        <source>position</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Sent to {printer}</source>
        <translation>أُرسل إلى {printer}</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>طباعة الوثيقة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>بأي حجم تظهر الصفحات</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>في الهامش</translation>
    </message>
    <message>
        <source>Memos at the end</source>
        <translation>المذكرات في النهاية</translation>
    </message>
    <message>
        <source>Number the memos in the margin and print them at the end</source>
        <translation>ترقيم المذكرات في الهامش وطباعتها في النهاية</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Without colours: patterns tell codes apart</source>
        <translation>بلا ألوان: تميّز الأنماط بين الرموز</translation>
    </message>
    <message>
        <source>Covered passages too</source>
        <translation>والمواضع المحجوبة أيضًا</translation>
    </message>
    <message>
        <source>Print the words that are covered on the screen</source>
        <translation>طباعة الكلمات المحجوبة على الشاشة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Page set-up…</source>
        <translation>إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Choose paper and orientation in the system&apos;s own dialog</source>
        <translation>اختيار الورق والاتجاه في حوار النظام</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The pages can be saved as a PDF.</source>
        <translation>لا طابعة معدَّة على هذا الجهاز. ويمكن حفظ الصفحات بصيغة PDF.</translation>
    </message>
    <message>
        <source>Laying out the pages: {percent} %</source>
        <translation>تُرتَّب الصفحات: {percent} %</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Writing page {page} of {pages}</source>
        <translation>تُكتب الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ‎%</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>المرمِّزون</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}، {count}</translation>
    </message>
    <message>
        <source>Print this coder&apos;s segments</source>
        <translation>طباعة مقاطع هذا المرمِّز</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Choose a printer and the pages in the system&apos;s own dialog</source>
        <translation>اختيار الطابعة والصفحات في حوار النظام</translation>
    </message>
    <message>
        <source>{paper} cannot be set here. The paper is as it was; choose one of these.</source>
        <translation>لا يمكن تعيين {paper} هنا. الورق كما كان؛ اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Whose segments</source>
        <translation>مقاطع مَن</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Document “{name}” of the project “{project}”</source>
        <translation>الوثيقة «{name}» من المشروع «{project}»</translation>
    </message>
    <message>
        <source>version {number}, {hash}</source>
        <translation>النسخة {number}، {hash}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>طُبعت {day}</translation>
    </message>
    <message>
        <source>{coder} ({letters})</source>
        <translation>{coder} ({letters})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>coded by {names}</source>
        <translation>رمَّزها {names}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>لم يُجب عنه</translation>
    </message>
    <message>
        <source>{coder}: {label}</source>
        <translation>{coder}: {label}</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>+{count} without room</source>
        <translation>⁦+{count}⁩ بلا مكان</translation>
    </message>
    <message>
        <source>In full, where the margin had no room</source>
        <translation>بتمامها، حيث لم يكن في الهامش مكان</translation>
    </message>
    <message>
        <source>Page {page}: {label}</source>
        <translation>الصفحة {page}: {label}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{em} em</source>
        <translation>{em} من حجم الحرف</translation>
    </message>
    <message>
        <source>some {count} letters</source>
        <translation>نحو {count} من الحروف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Type face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>{name}, which is not on this machine</source>
        <translation>{name}، وليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>العودة إلى المعتاد</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>كما يختار البرنامج</translation>
    </message>
    <message>
        <source>Everything is as it was at first</source>
        <translation>كل شيء كما كان في البداية</translation>
    </message>
    <message>
        <source>Made for reading</source>
        <translation>صُنعت للقراءة</translation>
    </message>
    <message>
        <source>All others of this machine</source>
        <translation>كل ما سواها على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>{count} codes lie in other facets here; they were left where they are.</source>
        <comment>1 code lies in another facet here; it was left where it is.</comment>
        <translation>
            <numerusform>لا رموز في أوجه أخرى هنا.</numerusform>
            <numerusform>رمز واحد في وجه آخر هنا؛ تُرك حيث هو.</numerusform>
            <numerusform>رمزان في وجهين آخرين هنا؛ تُركا حيث هما.</numerusform>
            <numerusform>{count} رموز في أوجه أخرى هنا؛ تُركت حيث هي.</numerusform>
            <numerusform>{count} رمزًا في أوجه أخرى هنا؛ تُركت حيث هي.</numerusform>
            <numerusform>{count} رمز في أوجه أخرى هنا؛ تُركت حيث هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>These facets are only here: {names}. They stay as they are.</source>
        <translation>هذه الأوجه هنا فقط: {names}. تبقى كما هي.</translation>
    </message>
    <message>
        <source>The facet “{name}” is of another kind there ({theirs}, here {ours}); its codes were left out.</source>
        <translation>الوجه «{name}» من نوع آخر هناك ({theirs}، وهنا {ours})؛ تُركت رموزه.</translation>
    </message>
    <message>
        <source>“{name}” was merged into “{into}” here.</source>
        <translation>دُمج «{name}» في «{into}» هنا.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has already.</source>
        <translation>«{name}» جواب لكل وجه من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes without a visible name were left out.</source>
        <comment>1 code without a visible name was left out.</comment>
        <translation>
            <numerusform>لا رموز بلا اسم ظاهر.</numerusform>
            <numerusform>تُرك رمز واحد بلا اسم ظاهر.</numerusform>
            <numerusform>تُرك رمزان بلا اسم ظاهر.</numerusform>
            <numerusform>تُركت {count} رموز بلا اسم ظاهر.</numerusform>
            <numerusform>تُرك {count} رمزًا بلا اسم ظاهر.</numerusform>
            <numerusform>تُرك {count} رمز بلا اسم ظاهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names were brought to one line of at most 200 characters.</source>
        <comment>1 name was brought to one line of at most 200 characters.</comment>
        <translation>
            <numerusform>لا أسماء اختُصرت.</numerusform>
            <numerusform>جُعل اسم واحد في سطر لا يزيد على 200 محرف.</numerusform>
            <numerusform>جُعل اسمان في سطر لا يزيد على 200 محرف.</numerusform>
            <numerusform>جُعلت {count} أسماء في سطر لا يزيد على 200 محرف.</numerusform>
            <numerusform>جُعل {count} اسمًا في سطر لا يزيد على 200 محرف.</numerusform>
            <numerusform>جُعل {count} اسم في سطر لا يزيد على 200 محرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes came again; each was taken once.</source>
        <comment>1 code came twice; it was taken once.</comment>
        <translation>
            <numerusform>لا رموز تكررت.</numerusform>
            <numerusform>تكرر رمز واحد؛ أُخذ مرة واحدة.</numerusform>
            <numerusform>تكرر رمزان؛ أُخذ كل منهما مرة واحدة.</numerusform>
            <numerusform>تكررت {count} رموز؛ أُخذ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر {count} رمزًا؛ أُخذ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر {count} رمز؛ أُخذ كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes came again with different words; what stands first was kept.</source>
        <comment>1 code came twice with different words; what stands first was kept.</comment>
        <translation>
            <numerusform>لا رموز تكررت بكلمات أخرى.</numerusform>
            <numerusform>تكرر رمز واحد بكلمات أخرى؛ أُبقي ما جاء أولًا.</numerusform>
            <numerusform>تكرر رمزان بكلمات أخرى؛ أُبقي ما جاء أولًا.</numerusform>
            <numerusform>تكررت {count} رموز بكلمات أخرى؛ أُبقي ما جاء أولًا.</numerusform>
            <numerusform>تكرر {count} رمزًا بكلمات أخرى؛ أُبقي ما جاء أولًا.</numerusform>
            <numerusform>تكرر {count} رمز بكلمات أخرى؛ أُبقي ما جاء أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were only named as being above others; they were made.</source>
        <comment>1 code was only named as being above others; it was made.</comment>
        <translation>
            <numerusform>لا رموز أُنشئت لما تحتها.</numerusform>
            <numerusform>ذُكر رمز واحد لما تحته فقط؛ فأُنشئ.</numerusform>
            <numerusform>ذُكر رمزان لما تحتهما فقط؛ فأُنشئا.</numerusform>
            <numerusform>ذُكرت {count} رموز لما تحتها فقط؛ فأُنشئت.</numerusform>
            <numerusform>ذُكر {count} رمزًا لما تحتها فقط؛ فأُنشئت.</numerusform>
            <numerusform>ذُكر {count} رمز لما تحتها فقط؛ فأُنشئت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes lay more than 40 deep; they were put on the 40th level.</source>
        <comment>1 code lay more than 40 deep; it was put on the 40th level.</comment>
        <translation>
            <numerusform>لا رموز أعمق من 40.</numerusform>
            <numerusform>كان رمز واحد أعمق من 40؛ وُضع في المستوى 40.</numerusform>
            <numerusform>كان رمزان أعمق من 40؛ وُضعا في المستوى 40.</numerusform>
            <numerusform>كانت {count} رموز أعمق من 40؛ وُضعت في المستوى 40.</numerusform>
            <numerusform>كان {count} رمزًا أعمق من 40؛ وُضعت في المستوى 40.</numerusform>
            <numerusform>كان {count} رمز أعمق من 40؛ وُضعت في المستوى 40.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes lay below others; a facet of this kind has no tree, so they stand beside them.</source>
        <comment>1 code lay below another; a facet of this kind has no tree, so it stands beside it.</comment>
        <translation>
            <numerusform>لا رموز تحت أخرى.</numerusform>
            <numerusform>كان رمز واحد تحت آخر؛ وليس لوجه من هذا النوع شجرة، فهو إلى جانبه.</numerusform>
            <numerusform>كان رمزان تحت غيرهما؛ وليس لوجه من هذا النوع شجرة، فهما إلى جانبه.</numerusform>
            <numerusform>كانت {count} رموز تحت أخرى؛ وليس لوجه من هذا النوع شجرة، فهي إلى جانبها.</numerusform>
            <numerusform>كان {count} رمزًا تحت أخرى؛ وليس لوجه من هذا النوع شجرة، فهي إلى جانبها.</numerusform>
            <numerusform>كان {count} رمز تحت أخرى؛ وليس لوجه من هذا النوع شجرة، فهي إلى جانبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names are those of answers which every facet has already; they were left out.</source>
        <comment>1 name is that of an answer which every facet has already; it was left out.</comment>
        <translation>
            <numerusform>لا أسماء من أجوبة كل وجه.</numerusform>
            <numerusform>اسم واحد هو اسم جواب لكل وجه من قبل؛ فتُرك.</numerusform>
            <numerusform>اسمان هما اسما جوابين لكل وجه من قبل؛ فتُركا.</numerusform>
            <numerusform>{count} أسماء هي أسماء أجوبة لكل وجه من قبل؛ فتُركت.</numerusform>
            <numerusform>{count} اسمًا هي أسماء أجوبة لكل وجه من قبل؛ فتُركت.</numerusform>
            <numerusform>{count} اسم هي أسماء أجوبة لكل وجه من قبل؛ فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} facets have another kind here than in the source; they keep the one they have here.</source>
        <comment>1 facet has another kind here than in the source; it keeps the one it has here.</comment>
        <translation>
            <numerusform>لا أوجه من نوع آخر.</numerusform>
            <numerusform>وجه واحد له هنا نوع غير الذي في المصدر؛ يبقى نوعه هنا.</numerusform>
            <numerusform>وجهان لهما هنا نوع غير الذي في المصدر؛ يبقى نوعهما هنا.</numerusform>
            <numerusform>{count} أوجه لها هنا نوع غير الذي في المصدر؛ يبقى نوعها هنا.</numerusform>
            <numerusform>{count} وجهًا لها هنا نوع غير الذي في المصدر؛ يبقى نوعها هنا.</numerusform>
            <numerusform>{count} وجه لها هنا نوع غير الذي في المصدر؛ يبقى نوعها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes have periods in facets that are none of periods; the periods were left out.</source>
        <comment>1 code has a period in a facet that is none of periods; the period was left out.</comment>
        <translation>
            <numerusform>لا فترات في غير أوجهها.</numerusform>
            <numerusform>لرمز واحد فترة في وجه ليس للفترات؛ تُركت الفترة.</numerusform>
            <numerusform>لرمزين فترات في أوجه ليست للفترات؛ تُركت الفترات.</numerusform>
            <numerusform>لـ {count} رموز فترات في أوجه ليست للفترات؛ تُركت الفترات.</numerusform>
            <numerusform>لـ {count} رمزًا فترات في أوجه ليست للفترات؛ تُركت الفترات.</numerusform>
            <numerusform>لـ {count} رمز فترات في أوجه ليست للفترات؛ تُركت الفترات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours became the nearest of the twelve.</source>
        <comment>1 colour became the nearest of the twelve.</comment>
        <translation>
            <numerusform>لا ألوان تغيّرت.</numerusform>
            <numerusform>صار لون واحد أقرب الألوان الاثني عشر.</numerusform>
            <numerusform>صار لونان أقرب الألوان الاثني عشر.</numerusform>
            <numerusform>صارت {count} ألوان أقرب الألوان الاثني عشر.</numerusform>
            <numerusform>صار {count} لونًا أقرب الألوان الاثني عشر.</numerusform>
            <numerusform>صار {count} لون أقرب الألوان الاثني عشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours could not be read; the codes have none.</source>
        <comment>1 colour could not be read; the code has none.</comment>
        <translation>
            <numerusform>قُرئت كل الألوان.</numerusform>
            <numerusform>لون واحد لم يُقرأ؛ فلا لون للرمز.</numerusform>
            <numerusform>لونان لم يُقرآ؛ فلا لون للرمزين.</numerusform>
            <numerusform>{count} ألوان لم تُقرأ؛ فلا لون للرموز.</numerusform>
            <numerusform>{count} لونًا لم تُقرأ؛ فلا لون للرموز.</numerusform>
            <numerusform>{count} لون لم تُقرأ؛ فلا لون للرموز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} favourites were no number from 1 to 9 or came twice; they were left out.</source>
        <comment>1 favourite was no number from 1 to 9 or came twice; it was left out.</comment>
        <translation>
            <numerusform>لا مفضَّلات تُركت.</numerusform>
            <numerusform>مفضَّل واحد ليس رقمًا من 1 إلى 9 أو تكرر؛ فتُرك.</numerusform>
            <numerusform>مفضَّلان ليسا رقمين من 1 إلى 9 أو تكررا؛ فتُركا.</numerusform>
            <numerusform>{count} مفضَّلات ليست أرقامًا من 1 إلى 9 أو تكررت؛ فتُركت.</numerusform>
            <numerusform>{count} مفضَّلًا ليست أرقامًا من 1 إلى 9 أو تكررت؛ فتُركت.</numerusform>
            <numerusform>{count} مفضَّل ليست أرقامًا من 1 إلى 9 أو تكررت؛ فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes that are easily confused with others were not found; the remarks were left out.</source>
        <comment>1 code that is easily confused with another was not found; the remark was left out.</comment>
        <translation>
            <numerusform>وُجدت كل الرموز المختلطة.</numerusform>
            <numerusform>رمز واحد يختلط بغيره لم يوجد؛ فتُركت الملاحظة.</numerusform>
            <numerusform>رمزان يختلطان بغيرهما لم يوجدا؛ فتُركت الملاحظات.</numerusform>
            <numerusform>{count} رموز تختلط بغيرها لم توجد؛ فتُركت الملاحظات.</numerusform>
            <numerusform>{count} رمزًا تختلط بغيرها لم توجد؛ فتُركت الملاحظات.</numerusform>
            <numerusform>{count} رمز تختلط بغيرها لم توجد؛ فتُركت الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was left out, because no period can be read in “{text}”.</source>
        <translation>تُرك «{name}» لأنه لا تُقرأ فترة من «{text}».</translation>
    </message>
    <message>
        <source>“{name}” was left out, because “{text}” can mean more than one period.</source>
        <translation>تُرك «{name}» لأن «{text}» قد يعني أكثر من فترة.</translation>
    </message>
    <message>
        <source>“{name}” is the same period as “{twin}” and was left out.</source>
        <translation>«{name}» هي الفترة نفسها «{twin}» فتُركت.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines too long for names were cut; the whole lines became the definitions.</source>
        <comment>1 line too long for a name was cut; the whole line became the definition.</comment>
        <translation>
            <numerusform>لا أسطر قُصّت.</numerusform>
            <numerusform>قُصّ سطر أطول من أن يكون اسمًا؛ وصار السطر كله التعريف.</numerusform>
            <numerusform>قُصّ سطران أطول من أن يكونا اسمين؛ وصار كل سطر تعريفًا.</numerusform>
            <numerusform>قُصّت {count} أسطر أطول من أن تكون أسماء؛ وصارت الأسطر الكاملة التعريفات.</numerusform>
            <numerusform>قُصّ {count} سطرًا أطول من أن تكون أسماء؛ وصارت الأسطر الكاملة التعريفات.</numerusform>
            <numerusform>قُصّ {count} سطر أطول من أن تكون أسماء؛ وصارت الأسطر الكاملة التعريفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows above the headings were not read.</source>
        <comment>1 row above the headings was not read.</comment>
        <translation>
            <numerusform>لا صفوف فوق العناوين.</numerusform>
            <numerusform>صف واحد فوق العناوين لم يُقرأ.</numerusform>
            <numerusform>صفان فوق العناوين لم يُقرآ.</numerusform>
            <numerusform>{count} صفوف فوق العناوين لم تُقرأ.</numerusform>
            <numerusform>{count} صفًا فوق العناوين لم تُقرأ.</numerusform>
            <numerusform>{count} صف فوق العناوين لم تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a name were not read.</source>
        <comment>1 row without a name was not read.</comment>
        <translation>
            <numerusform>لا صفوف بلا اسم.</numerusform>
            <numerusform>صف واحد بلا اسم لم يُقرأ.</numerusform>
            <numerusform>صفان بلا اسم لم يُقرآ.</numerusform>
            <numerusform>{count} صفوف بلا اسم لم تُقرأ.</numerusform>
            <numerusform>{count} صفًا بلا اسم لم تُقرأ.</numerusform>
            <numerusform>{count} صف بلا اسم لم تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes stand above themselves in the table; they were put on top.</source>
        <comment>1 code stands above itself in the table; it was put on top.</comment>
        <translation>
            <numerusform>لا رموز فوق نفسها.</numerusform>
            <numerusform>رمز واحد فوق نفسه في الجدول؛ وُضع في الأعلى.</numerusform>
            <numerusform>رمزان فوق نفسيهما في الجدول؛ وُضعا في الأعلى.</numerusform>
            <numerusform>{count} رموز فوق نفسها في الجدول؛ وُضعت في الأعلى.</numerusform>
            <numerusform>{count} رمزًا فوق نفسها في الجدول؛ وُضعت في الأعلى.</numerusform>
            <numerusform>{count} رمز فوق نفسها في الجدول؛ وُضعت في الأعلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns were not read: {names}.</source>
        <translation>لم تُقرأ هذه الأعمدة: {names}.</translation>
    </message>
    <message>
        <source>The encoding is not certain; it was read as {label}.</source>
        <translation>ترميز المحارف غير مؤكَّد؛ قُرئ على أنه {label}.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB, which no codebook is</source>
        <translation>هو أكبر من {most} ميغابايت، وليس دليل رموز كذلك</translation>
    </message>
    <message>
        <source>it has more than {most} rows, which no codebook has</source>
        <translation>فيه أكثر من {most} من الصفوف، وليس دليل رموز كذلك</translation>
    </message>
    <message>
        <source>it holds no names of codes</source>
        <translation>ليس فيه أسماء رموز</translation>
    </message>
    <message>
        <source>it is a project; compare with it instead</source>
        <translation>هو مشروع؛ قارن به بدلًا من ذلك</translation>
    </message>
    <message>
        <source>it holds no rows</source>
        <translation>ليس فيه صفوف</translation>
    </message>
    <message>
        <source>no column is said to hold the names of the codes</source>
        <translation>لم يُذكر عمود لأسماء الرموز</translation>
    </message>
    <message>
        <source>no codes were found in it</source>
        <translation>لم توجد فيه رموز</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one</source>
        <translation>هو مقفل بكلمة مرور؛ احفظه بدونها</translation>
    </message>
    <message>
        <source>it is a workbook of the old form (.xls); save it as .xlsx or CSV</source>
        <translation>هو مصنف بالصيغة القديمة (.xls)؛ احفظه بصيغة .xlsx أو CSV</translation>
    </message>
    <message>
        <source>it is no text and no workbook</source>
        <translation>ليس نصًا ولا مصنفًا</translation>
    </message>
    <message>
        <source>it would unpack to far more than a codebook holds, and was not opened</source>
        <translation>ينفك إلى أكثر كثيرًا مما في دليل رموز، فلم يُفتح</translation>
    </message>
    <message>
        <source>it declares XML entities, which no workbook does, and was not opened</source>
        <translation>يعلن كيانات XML، وليس في مصنف ذلك، فلم يُفتح</translation>
    </message>
    <message>
        <source>it is no Excel workbook (.xlsx)</source>
        <translation>ليس مصنف Excel (.xlsx)</translation>
    </message>
    <message>
        <source>it has no sheet “{sheet}”</source>
        <translation>ليس فيه ورقة «{sheet}»</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>the file cannot be opened ({reason})</source>
        <translation>تعذّر فتح الملف ({reason})</translation>
    </message>
    <message>
        <source>it is not in the encoding {encoding}</source>
        <translation>ليس بترميز المحارف {encoding}</translation>
    </message>
    <message>
        <source>its rows cannot be told apart</source>
        <translation>لا تتميز صفوفه</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>المصنف تالف</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>ليس في المصنف ورقة</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>قُرئت الأعمدة الـ {most} الأولى فقط.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were cut after {most} characters.</source>
        <comment>1 cell was cut after {most} characters.</comment>
        <translation>
            <numerusform>لم تُقصّ خلية بعد {most} محرفًا.</numerusform>
            <numerusform>قُصّت خلية واحدة بعد {most} محرفًا.</numerusform>
            <numerusform>قُصّت خليتان بعد {most} محرفًا.</numerusform>
            <numerusform>قُصّت {count} خلايا بعد {most} محرفًا.</numerusform>
            <numerusform>قُصّت {count} خلية بعد {most} محرفًا.</numerusform>
            <numerusform>قُصّت {count} خلية بعد {most} محرفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such file, and the ready ones are {known}</source>
        <translation>لا ملف كهذا، والجاهزة هي {known}</translation>
    </message>
    <message>
        <source>“{name}” is said to be confused with “{other}”, which is not there.</source>
        <translation>قيل إن «{name}» يختلط بـ «{other}» وهو غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were added.</source>
        <comment>1 code was added.</comment>
        <translation>
            <numerusform>لم يُضف رمز.</numerusform>
            <numerusform>أُضيف رمز واحد.</numerusform>
            <numerusform>أُضيف رمزان.</numerusform>
            <numerusform>أُضيفت {count} رموز.</numerusform>
            <numerusform>أُضيف {count} رمزًا.</numerusform>
            <numerusform>أُضيف {count} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were renamed.</source>
        <comment>1 code was renamed.</comment>
        <translation>
            <numerusform>لم يُغيَّر اسم رمز.</numerusform>
            <numerusform>غُيّر اسم رمز واحد.</numerusform>
            <numerusform>غُيّر اسما رمزين.</numerusform>
            <numerusform>غُيّرت أسماء {count} رموز.</numerusform>
            <numerusform>غُيّرت أسماء {count} رمزًا.</numerusform>
            <numerusform>غُيّرت أسماء {count} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were moved.</source>
        <comment>1 code was moved.</comment>
        <translation>
            <numerusform>لم يُنقل رمز.</numerusform>
            <numerusform>نُقل رمز واحد.</numerusform>
            <numerusform>نُقل رمزان.</numerusform>
            <numerusform>نُقلت {count} رموز.</numerusform>
            <numerusform>نُقل {count} رمزًا.</numerusform>
            <numerusform>نُقل {count} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes and facets were changed.</source>
        <comment>1 code or facet was changed.</comment>
        <translation>
            <numerusform>لم يُغيَّر رمز ولا وجه.</numerusform>
            <numerusform>غُيّر رمز أو وجه واحد.</numerusform>
            <numerusform>غُيّر اثنان من الرموز والأوجه.</numerusform>
            <numerusform>غُيّرت {count} من الرموز والأوجه.</numerusform>
            <numerusform>غُيّر {count} من الرموز والأوجه.</numerusform>
            <numerusform>غُيّر {count} من الرموز والأوجه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes without codings were deleted.</source>
        <comment>1 code without codings was deleted.</comment>
        <translation>
            <numerusform>لم يُحذف رمز بلا ترميزات.</numerusform>
            <numerusform>حُذف رمز واحد بلا ترميزات.</numerusform>
            <numerusform>حُذف رمزان بلا ترميزات.</numerusform>
            <numerusform>حُذفت {count} رموز بلا ترميزات.</numerusform>
            <numerusform>حُذف {count} رمزًا بلا ترميزات.</numerusform>
            <numerusform>حُذف {count} رمز بلا ترميزات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were taken out of use; their codings stay.</source>
        <comment>1 code was taken out of use; its codings stay.</comment>
        <translation>
            <numerusform>لم يُخرج رمز من الاستعمال.</numerusform>
            <numerusform>أُخرج رمز واحد من الاستعمال؛ وتبقى ترميزاته.</numerusform>
            <numerusform>أُخرج رمزان من الاستعمال؛ وتبقى ترميزاتهما.</numerusform>
            <numerusform>أُخرجت {count} رموز من الاستعمال؛ وتبقى ترميزاتها.</numerusform>
            <numerusform>أُخرج {count} رمزًا من الاستعمال؛ وتبقى ترميزاتها.</numerusform>
            <numerusform>أُخرج {count} رمز من الاستعمال؛ وتبقى ترميزاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder {folder} is not there</source>
        <translation>المجلد {folder} غير موجود</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} مجلد</translation>
    </message>
    <message>
        <source>Memos and notes on anything else stay, also where they quote from it.</source>
        <translation>تبقى المذكرات والملاحظات على أي شيء آخر، حتى حيث تقتبس منه.</translation>
    </message>
    <message>
        <source>Memos and notes stay, and so do quotations in them of fewer than {number} characters of a passage, or of a part of it.</source>
        <translation>تبقى المذكرات والملاحظات، وتبقى فيها كذلك اقتباسات أقصر من {number} من المحارف من موضع أو من جزء منه.</translation>
    </message>
    <message>
        <source>Exports, copies that were sent or put elsewhere, and backups of this computer are not reached.</source>
        <translation>لا يُوصل إلى ما صُدِّر، ولا إلى نسخ أُرسلت أو وُضعت في مكان آخر، ولا إلى النسخ الاحتياطية لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>What the disk itself has kept in blocks that are free now is not reached.</source>
        <translation>لا يُوصل إلى ما احتفظ به القرص نفسه في كتل صارت فارغة الآن.</translation>
    </message>
    <message>
        <source>Of the erased steps the seal stays: whoever knows word for word what stood there can prove it with that.</source>
        <translation>يبقى من الخطوات الممحوة ختمها: فمن عرف ما كان فيها كلمة كلمة أثبته به.</translation>
    </message>
    <message>
        <source>The originals of {names} stay. What they hold besides their text, such as properties or comments, was not searched.</source>
        <translation>تبقى أصول {names}. ولم يُبحث فيما تحويه غير نصها، كالخصائص أو الملاحظات.</translation>
    </message>
    <message>
        <source>The codebook quotes from it, and that stays: {names}. Change it, then erase these words as well: the history keeps what stood there before.</source>
        <translation>يقتبس منه دليل الرموز، وذلك يبقى: {names}. غيّره، ثم امحُ هذه الكلمات أيضًا: فالسجل يحتفظ بما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>In the codebook, the project’s name or the coders’ names the words stay: {names}. Change them first.</source>
        <translation>تبقى الكلمات في دليل الرموز أو اسم المشروع أو أسماء المرمِّزين: {names}. غيّرها أولًا.</translation>
    </message>
    <message>
        <source>The words are erased, but traces of them stay in the file while it is open elsewhere.</source>
        <translation>مُحيت الكلمات، لكن تبقى آثار منها في الملف ما دام مفتوحًا في مكان آخر.</translation>
    </message>
    <message>
        <source>The words are erased, but traces of them stay in the file: {reason}.</source>
        <translation>مُحيت الكلمات، لكن تبقى آثار منها في الملف: {reason}.</translation>
    </message>
    <message>
        <source>It will be written anew when the project is next opened here for writing.</source>
        <translation>سيُكتب من جديد حين يُفتح المشروع هنا للكتابة في المرة القادمة.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be deleted.</source>
        <translation>تعذّر حذف اللقطة {path}.</translation>
    </message>
    <message>
        <source>“{name}” has the same text, original or passage and keeps it.</source>
        <translation>لـ «{name}» النص أو الأصل أو الموضع نفسه، ويحتفظ به.</translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}”: {count} places.</source>
        <comment>Written “{form}”: 1 place.</comment>
        <translation>
            <numerusform>مكتوبًا «{form}»: لا موضع.</numerusform>
            <numerusform>مكتوبًا «{form}»: موضع واحد.</numerusform>
            <numerusform>مكتوبًا «{form}»: موضعان.</numerusform>
            <numerusform>مكتوبًا «{form}»: {count} مواضع.</numerusform>
            <numerusform>مكتوبًا «{form}»: {count} موضعًا.</numerusform>
            <numerusform>مكتوبًا «{form}»: {count} موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with letters made of several signs and signs that do not show: {count} places.</source>
        <comment>Written “{form}” with letters made of several signs and signs that do not show: 1 place.</comment>
        <translation>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: {count} من المواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: موضع واحد.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: موضعان.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: {count} مواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: {count} موضعًا.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات وعلامات لا تظهر: {count} موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with letters made of several signs: {count} places.</source>
        <comment>Written “{form}” with letters made of several signs: 1 place.</comment>
        <translation>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: {count} من المواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: موضع واحد.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: موضعان.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: {count} مواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: {count} موضعًا.</numerusform>
            <numerusform>مكتوبًا «{form}» بحروف من عدة علامات: {count} موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with signs in it that do not show: {count} places.</source>
        <comment>Written “{form}” with signs in it that do not show: 1 place.</comment>
        <translation>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: {count} من المواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: موضع واحد.</numerusform>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: موضعان.</numerusform>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: {count} مواضع.</numerusform>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: {count} موضعًا.</numerusform>
            <numerusform>مكتوبًا «{form}» وفيه علامات لا تظهر: {count} موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of “{name}”; its original goes as a whole.</source>
        <comment>1 character of “{name}”; its original goes as a whole.</comment>
        <translation>
            <numerusform>{count} من محارف «{name}»؛ وأصلها يذهب كله.</numerusform>
            <numerusform>محرف واحد من «{name}»؛ وأصلها يذهب كله.</numerusform>
            <numerusform>محرفان من «{name}»؛ وأصلها يذهب كله.</numerusform>
            <numerusform>{count} محارف من «{name}»؛ وأصلها يذهب كله.</numerusform>
            <numerusform>{count} محرفًا من «{name}»؛ وأصلها يذهب كله.</numerusform>
            <numerusform>{count} محرف من «{name}»؛ وأصلها يذهب كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of “{name}”.</source>
        <comment>1 character of “{name}”.</comment>
        <translation>
            <numerusform>{count} من محارف «{name}».</numerusform>
            <numerusform>محرف واحد من «{name}».</numerusform>
            <numerusform>محرفان من «{name}».</numerusform>
            <numerusform>{count} محارف من «{name}».</numerusform>
            <numerusform>{count} محرفًا من «{name}».</numerusform>
            <numerusform>{count} محرف من «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {count} more ways.</source>
        <comment>Written in 1 more way.</comment>
        <translation>
            <numerusform>مكتوبًا بطرق أخرى عددها {count}.</numerusform>
            <numerusform>مكتوبًا بطريقة أخرى.</numerusform>
            <numerusform>مكتوبًا بطريقتين أخريين.</numerusform>
            <numerusform>مكتوبًا بـ {count} طرق أخرى.</numerusform>
            <numerusform>مكتوبًا بـ {count} طريقة أخرى.</numerusform>
            <numerusform>مكتوبًا بـ {count} طريقة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments of {name}.</source>
        <comment>1 segment of {name}.</comment>
        <translation>
            <numerusform>{count} من مقاطع {name}.</numerusform>
            <numerusform>مقطع واحد لـ {name}.</numerusform>
            <numerusform>مقطعان لـ {name}.</numerusform>
            <numerusform>{count} مقاطع لـ {name}.</numerusform>
            <numerusform>{count} مقطعًا لـ {name}.</numerusform>
            <numerusform>{count} مقطع لـ {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments reach beyond what is erased: they stay, and stand on blocks there.</source>
        <comment>1 segment reaches beyond what is erased: it stays, and stands on blocks there.</comment>
        <translation>
            <numerusform>{count} من المقاطع تمتد إلى ما بعد ما يُمحى: تبقى، وتقف هناك على مربعات.</numerusform>
            <numerusform>يمتد مقطع واحد إلى ما بعد ما يُمحى: يبقى ويقف هناك على مربعات.</numerusform>
            <numerusform>يمتد مقطعان إلى ما بعد ما يُمحى: يبقيان ويقفان هناك على مربعات.</numerusform>
            <numerusform>تمتد {count} مقاطع إلى ما بعد ما يُمحى: تبقى وتقف هناك على مربعات.</numerusform>
            <numerusform>يمتد {count} مقطعًا إلى ما بعد ما يُمحى: تبقى وتقف هناك على مربعات.</numerusform>
            <numerusform>يمتد {count} مقطع إلى ما بعد ما يُمحى: تبقى وتقف هناك على مربعات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps of the history are blanked: who did them and when stays.</source>
        <comment>1 step of the history is blanked: who did it and when stays.</comment>
        <translation>
            <numerusform>{count} من خطوات السجل تُفرَّغ: ويبقى من فعلها ومتى.</numerusform>
            <numerusform>تُفرَّغ خطوة واحدة من السجل: ويبقى من فعلها ومتى.</numerusform>
            <numerusform>تُفرَّغ خطوتان من السجل: ويبقى من فعلهما ومتى.</numerusform>
            <numerusform>تُفرَّغ {count} خطوات من السجل: ويبقى من فعلها ومتى.</numerusform>
            <numerusform>تُفرَّغ {count} خطوة من السجل: ويبقى من فعلها ومتى.</numerusform>
            <numerusform>تُفرَّغ {count} خطوة من السجل: ويبقى من فعلها ومتى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps can no longer be undone.</source>
        <comment>1 step can no longer be undone.</comment>
        <translation>
            <numerusform>{count} من الخطوات لا يُتراجَع عنها بعد ذلك.</numerusform>
            <numerusform>خطوة واحدة لا يُتراجَع عنها بعد ذلك.</numerusform>
            <numerusform>خطوتان لا يُتراجَع عنهما بعد ذلك.</numerusform>
            <numerusform>{count} خطوات لا يُتراجَع عنها بعد ذلك.</numerusform>
            <numerusform>{count} خطوة لا يُتراجَع عنها بعد ذلك.</numerusform>
            <numerusform>{count} خطوة لا يُتراجَع عنها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps of the history were blanked.</source>
        <comment>1 step of the history was blanked.</comment>
        <translation>
            <numerusform>فُرّغت {count} من خطوات السجل.</numerusform>
            <numerusform>فُرّغت خطوة واحدة من السجل.</numerusform>
            <numerusform>فُرّغت خطوتان من السجل.</numerusform>
            <numerusform>فُرّغت {count} خطوات من السجل.</numerusform>
            <numerusform>فُرّغت {count} خطوة من السجل.</numerusform>
            <numerusform>فُرّغت {count} خطوة من السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codings.</source>
        <comment>1 coding.</comment>
        <translation>
            <numerusform>عدد الترميزات: {count}.</numerusform>
            <numerusform>ترميز واحد.</numerusform>
            <numerusform>ترميزان.</numerusform>
            <numerusform>{count} ترميزات.</numerusform>
            <numerusform>{count} ترميزًا.</numerusform>
            <numerusform>{count} ترميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes on codings or examples.</source>
        <comment>1 note on a coding or an example.</comment>
        <translation>
            <numerusform>عدد الملاحظات على ترميزات أو أمثلة: {count}.</numerusform>
            <numerusform>ملاحظة واحدة على ترميز أو مثال.</numerusform>
            <numerusform>ملاحظتان على ترميزات أو أمثلة.</numerusform>
            <numerusform>{count} ملاحظات على ترميزات أو أمثلة.</numerusform>
            <numerusform>{count} ملاحظة على ترميزات أو أمثلة.</numerusform>
            <numerusform>{count} ملاحظة على ترميزات أو أمثلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memos or journal entries.</source>
        <comment>1 memo or journal entry.</comment>
        <translation>
            <numerusform>عدد المذكرات وقيود اليوميات: {count}.</numerusform>
            <numerusform>مذكرة واحدة أو قيد واحد في اليوميات.</numerusform>
            <numerusform>مذكرتان أو قيدان في اليوميات.</numerusform>
            <numerusform>{count} مذكرات أو قيود في اليوميات.</numerusform>
            <numerusform>{count} مذكرة أو قيدًا في اليوميات.</numerusform>
            <numerusform>{count} مذكرة أو قيد في اليوميات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of {count} documents.</source>
        <comment>The state of 1 document.</comment>
        <translation>
            <numerusform>عدد أحوال الوثائق: {count}.</numerusform>
            <numerusform>حال وثيقة واحدة.</numerusform>
            <numerusform>حالا وثيقتين.</numerusform>
            <numerusform>أحوال {count} وثائق.</numerusform>
            <numerusform>أحوال {count} وثيقة.</numerusform>
            <numerusform>أحوال {count} وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers for whole documents.</source>
        <comment>1 answer for a whole document.</comment>
        <translation>
            <numerusform>عدد أجوبة الوثائق كلها: {count}.</numerusform>
            <numerusform>جواب واحد عن وثيقة كاملة.</numerusform>
            <numerusform>جوابان عن وثائق كاملة.</numerusform>
            <numerusform>{count} أجوبة عن وثائق كاملة.</numerusform>
            <numerusform>{count} جوابًا عن وثائق كاملة.</numerusform>
            <numerusform>{count} جواب عن وثائق كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links to passages as examples.</source>
        <comment>1 link to a passage as an example.</comment>
        <translation>
            <numerusform>عدد الروابط بمواضع أمثلةً: {count}.</numerusform>
            <numerusform>رابط واحد بموضع مثالًا.</numerusform>
            <numerusform>رابطان بمواضع أمثلةً.</numerusform>
            <numerusform>{count} روابط بمواضع أمثلةً.</numerusform>
            <numerusform>{count} رابطًا بمواضع أمثلةً.</numerusform>
            <numerusform>{count} رابط بمواضع أمثلةً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmations of codings.</source>
        <comment>1 confirmation of a coding.</comment>
        <translation>
            <numerusform>عدد تأكيدات الترميزات: {count}.</numerusform>
            <numerusform>تأكيد واحد لترميز.</numerusform>
            <numerusform>تأكيدان لترميزات.</numerusform>
            <numerusform>{count} تأكيدات لترميزات.</numerusform>
            <numerusform>{count} تأكيدًا لترميزات.</numerusform>
            <numerusform>{count} تأكيد لترميزات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names of other programs.</source>
        <comment>1 name of another program.</comment>
        <translation>
            <numerusform>عدد أسماء البرامج الأخرى: {count}.</numerusform>
            <numerusform>اسم واحد من برنامج آخر.</numerusform>
            <numerusform>اسمان من برامج أخرى.</numerusform>
            <numerusform>{count} أسماء من برامج أخرى.</numerusform>
            <numerusform>{count} اسمًا من برامج أخرى.</numerusform>
            <numerusform>{count} اسم من برامج أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words in {count} deleted codes, facets or earlier definitions.</source>
        <comment>The words in 1 deleted code, facet or earlier definition.</comment>
        <translation>
            <numerusform>الكلمات في رموز أو أوجه محذوفة أو تعريفات سابقة، وعددها {count}.</numerusform>
            <numerusform>الكلمات في رمز أو وجه محذوف أو تعريف سابق.</numerusform>
            <numerusform>الكلمات في رموز أو أوجه محذوفة أو تعريفات سابقة، وعددها {count}.</numerusform>
            <numerusform>الكلمات في رموز أو أوجه محذوفة أو تعريفات سابقة، وعددها {count}.</numerusform>
            <numerusform>الكلمات في رموز أو أوجه محذوفة أو تعريفات سابقة، وعددها {count}.</numerusform>
            <numerusform>الكلمات في رموز أو أوجه محذوفة أو تعريفات سابقة، وعددها {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows that were deleted before.</source>
        <comment>1 row that was deleted before.</comment>
        <translation>
            <numerusform>عدد الصفوف التي حُذفت من قبل: {count}.</numerusform>
            <numerusform>صف واحد حُذف من قبل.</numerusform>
            <numerusform>صفان حُذفا من قبل.</numerusform>
            <numerusform>{count} صفوف حُذفت من قبل.</numerusform>
            <numerusform>{count} صفًا حُذفت من قبل.</numerusform>
            <numerusform>{count} صف حُذفت من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document “{name}”, which was deleted before, with its text and original.</source>
        <translation>الوثيقة «{name}» التي حُذفت من قبل، مع نصها وأصلها.</translation>
    </message>
    <message>
        <source>The document “{name}” with its text of {number} characters and its original.</source>
        <translation>الوثيقة «{name}» مع نصها وعدد محارفه {number}، ومع أصلها.</translation>
    </message>
    <message>
        <source>The words in the name of the document “{name}”.</source>
        <translation>الكلمات في اسم الوثيقة «{name}».</translation>
    </message>
    <message>
        <source>1 character was erased for good.</source>
        <translation>مُحي محرف واحد نهائيًا.</translation>
    </message>
    <message>
        <source>1 segment was erased.</source>
        <translation>مُحي مقطع واحد.</translation>
    </message>
    <message>
        <source>1 coding was erased.</source>
        <translation>مُحي ترميز واحد.</translation>
    </message>
    <message>
        <source>1 memo or journal entry was erased.</source>
        <translation>مُحيت مذكرة واحدة أو قيد واحد من اليوميات.</translation>
    </message>
    <message>
        <source>{count} characters were erased for good.</source>
        <translation>مُحيت {count} من المحارف نهائيًا.</translation>
    </message>
    <message>
        <source>{count} segments were erased.</source>
        <translation>مُحيت {count} من المقاطع.</translation>
    </message>
    <message>
        <source>{count} codings were erased.</source>
        <translation>مُحيت {count} من الترميزات.</translation>
    </message>
    <message>
        <source>{count} memos or journal entries were erased.</source>
        <translation>مُحيت {count} من المذكرات وقيود اليوميات.</translation>
    </message>
    <message>
        <source>The coder {before} will be called “{name}”.</source>
        <translation>سيسمى المرمِّز {before} «{name}».</translation>
    </message>
    <message>
        <source>The snapshot {path} still holds it.</source>
        <translation>ما زال ذلك في اللقطة {path}.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be looked into.</source>
        <translation>تعذّر النظر في اللقطة {path}.</translation>
    </message>
    <message>
        <source>The file was written anew without a trace of it.</source>
        <translation>كُتب الملف من جديد بلا أثر من ذلك.</translation>
    </message>
    <message>
        <source>The snapshot {path} was deleted.</source>
        <translation>حُذفت اللقطة {path}.</translation>
    </message>
    <message>
        <source>The snapshot {path} may still hold it; delete it if that must go too.</source>
        <translation>قد يكون ذلك ما زال في اللقطة {path}؛ احذفها إن وجب أن يذهب ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Facets: {facets}. Codes: {codes}.</source>
        <translation>الأوجه: {facets}. الرموز: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes out of use were left out.</source>
        <comment>1 code out of use was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من الرموز الخارجة من الاستعمال.</numerusform>
            <numerusform>تُرك رمز واحد مما هو خارج الاستعمال.</numerusform>
            <numerusform>تُرك رمزان مما هو خارج الاستعمال.</numerusform>
            <numerusform>تُركت {count} رموز مما هو خارج الاستعمال.</numerusform>
            <numerusform>تُرك {count} رمزًا مما هو خارج الاستعمال.</numerusform>
            <numerusform>تُرك {count} رمز مما هو خارج الاستعمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were cut after {most} characters, more than which no workbook holds.</source>
        <comment>1 cell was cut after {most} characters, more than which no workbook holds.</comment>
        <translation>
            <numerusform>قُصّت {count} من الخلايا بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
            <numerusform>قُصّت خلية واحدة بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
            <numerusform>قُصّت خليتان بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
            <numerusform>قُصّت {count} خلايا بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
            <numerusform>قُصّت {count} خلية بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
            <numerusform>قُصّت {count} خلية بعد {most} محرفًا، ولا يسع مصنف أكثر من ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters that no workbook can hold were replaced by “�”.</source>
        <comment>1 character that no workbook can hold was replaced by “�”.</comment>
        <translation>
            <numerusform>استُبدلت {count} من المحارف التي لا يسعها مصنف بـ «�».</numerusform>
            <numerusform>استُبدل محرف واحد مما لا يسعه مصنف بـ «�».</numerusform>
            <numerusform>استُبدل محرفان مما لا يسعه مصنف بـ «�».</numerusform>
            <numerusform>استُبدلت {count} محارف مما لا يسعه مصنف بـ «�».</numerusform>
            <numerusform>استُبدل {count} محرفًا مما لا يسعه مصنف بـ «�».</numerusform>
            <numerusform>استُبدل {count} محرف مما لا يسعه مصنف بـ «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells got a leading apostrophe, so that no spreadsheet runs them as formulas.</source>
        <comment>1 cell got a leading apostrophe, so that no spreadsheet runs it as a formula.</comment>
        <translation>
            <numerusform>وُضعت فاصلة عليا قبل {count} من الخلايا، فلا يشغّلها جدول حسابي صيغًا.</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل خلية واحدة، فلا يشغّلها جدول حسابي صيغةً.</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل خليتين، فلا يشغّلهما جدول حسابي صيغتين.</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل {count} خلايا، فلا يشغّلها جدول حسابي صيغًا.</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل {count} خلية، فلا يشغّلها جدول حسابي صيغًا.</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل {count} خلية، فلا يشغّلها جدول حسابي صيغًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps: {steps}. Changed rows: {changes}.</source>
        <translation>الخطوات: {steps}. الصفوف المتغيّرة: {changes}.</translation>
    </message>
    <message>
        <source>Memos: {memos}. Journal entries: {entries}.</source>
        <translation>المذكرات: {memos}. قيود اليوميات: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} links lead to something that is no longer there.</source>
        <comment>1 link leads to something that is no longer there.</comment>
        <translation>
            <numerusform>{count} من الروابط تقود إلى ما لم يعد موجودًا.</numerusform>
            <numerusform>يقود رابط واحد إلى ما لم يعد موجودًا.</numerusform>
            <numerusform>يقود رابطان إلى ما لم يعد موجودًا.</numerusform>
            <numerusform>تقود {count} روابط إلى ما لم يعد موجودًا.</numerusform>
            <numerusform>يقود {count} رابطًا إلى ما لم يعد موجودًا.</numerusform>
            <numerusform>يقود {count} رابط إلى ما لم يعد موجودًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were written.</source>
        <comment>1 row was written.</comment>
        <translation>
            <numerusform>كُتبت {count} من الصفوف.</numerusform>
            <numerusform>كُتب صف واحد.</numerusform>
            <numerusform>كُتب صفان.</numerusform>
            <numerusform>كُتبت {count} صفوف.</numerusform>
            <numerusform>كُتب {count} صفًا.</numerusform>
            <numerusform>كُتب {count} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments have no code.</source>
        <comment>1 segment has no code.</comment>
        <translation>
            <numerusform>{count} من المقاطع بلا رمز.</numerusform>
            <numerusform>مقطع واحد بلا رمز.</numerusform>
            <numerusform>مقطعان بلا رمز.</numerusform>
            <numerusform>{count} مقاطع بلا رمز.</numerusform>
            <numerusform>{count} مقطعًا بلا رمز.</numerusform>
            <numerusform>{count} مقطع بلا رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are the documents’, marked “document” in the columns for it.</source>
        <comment>1 answer is the document’s, marked “document” in the column for it.</comment>
        <translation>
            <numerusform>{count} من الأجوبة هي للوثائق، وعُلِّم عليها «document» في أعمدتها.</numerusform>
            <numerusform>جواب واحد من الوثيقة، وعُلِّم عليه «document» في عموده.</numerusform>
            <numerusform>جوابان من الوثائق، وعُلِّم عليهما «document» في عمودهما.</numerusform>
            <numerusform>{count} أجوبة من الوثائق، وعُلِّم عليها «document» في أعمدتها.</numerusform>
            <numerusform>{count} جوابًا من الوثائق، وعُلِّم عليها «document» في أعمدتها.</numerusform>
            <numerusform>{count} جواب من الوثائق، وعُلِّم عليها «document» في أعمدتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments: {segments}. Codings: {codings}.</source>
        <translation>المقاطع: {segments}. الترميزات: {codings}.</translation>
    </message>
    <message>
        <source>it cannot be read as CSV in UTF-8 ({reason})</source>
        <translation>لا يُقرأ على أنه CSV بترميز UTF-8 ({reason})</translation>
    </message>
    <message>
        <source>This project is being written by {holder}. You can read it here and see each change as it comes.</source>
        <translation>يكتب {holder} في هذا المشروع الآن. ويمكنك هنا قراءته ورؤية كل تغيير حين يأتي.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>المشروع مغلق.</translation>
    </message>
    <message>
        <source>This desk writes to the project.</source>
        <translation>هذا المكتب يكتب في المشروع.</translation>
    </message>
    <message>
        <source>This project can only be read here ({reason}). Copy it to a folder of yours to work on it.</source>
        <translation>لا يمكن هنا إلا قراءة هذا المشروع ({reason}). انسخه إلى مجلد لك لتعمل فيه.</translation>
    </message>
    <message>
        <source>Nobody else writes to this project any more. You can go on here.</source>
        <translation>لم يعد أحد سواك يكتب في هذا المشروع. يمكنك المضي هنا.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>يونيكود (UTF-16، الأصغر أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>يونيكود (UTF-16، الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>يونيكود (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>يونيكود (UTF-32، الأصغر أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>يونيكود (UTF-32، الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>الكورية (CP949، EUC-KR)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>اليابانية (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>الكورية (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030, GBK)</source>
        <translation>الصينية المبسطة (GB18030، GBK)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>الأوكرانية (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>التايلندية (Windows-874)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>أوروبا الوسطى (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>السيريلية (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>اليونانية (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (ISO 8859-9)</source>
        <translation>التركية (ISO 8859-9)</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>الكلتية (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>أوروبا الغربية (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>أوروبا الغربية (Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>أوروبا الغربية (DOS 850)</translation>
    </message>
    <message>
        <source>English (DOS 437)</source>
        <translation>الإنجليزية (DOS 437)</translation>
    </message>
    <message>
        <source>Its bytes can be read in more than one way.</source>
        <translation>تُقرأ بايتاته بأكثر من طريقة.</translation>
    </message>
    <message>
        <source>{label}, damaged places replaced</source>
        <translation>{label}، واستُبدلت المواضع التالفة</translation>
    </message>
    <message>
        <source>It is nearly {label}, but parts of it are damaged.</source>
        <translation>يكاد يكون {label}، لكن أجزاء منه تالفة.</translation>
    </message>
    <message>
        <source>It begins as {label}, but parts of it are damaged.</source>
        <translation>يبدأ على أنه {label}، لكن أجزاء منه تالفة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places could not be read as {label} and show “�”.</source>
        <comment>1 place could not be read as {label} and shows “�”.</comment>
        <translation>
            <numerusform>{count} من المواضع لم تُقرأ على أنها {label} وتُظهر «�».</numerusform>
            <numerusform>موضع واحد لم يُقرأ على أنه {label}، ويُظهر «�».</numerusform>
            <numerusform>موضعان لم يُقرآ على أنهما {label}، ويُظهران «�».</numerusform>
            <numerusform>{count} مواضع لم تُقرأ على أنها {label}، وتُظهر «�».</numerusform>
            <numerusform>{count} موضعًا لم تُقرأ على أنها {label}، وتُظهر «�».</numerusform>
            <numerusform>{count} موضع لم تُقرأ على أنها {label}، وتُظهر «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters that no text can hold (such as NUL) were replaced by “�”.</source>
        <comment>1 character that no text can hold (such as NUL) was replaced by “�”.</comment>
        <translation>
            <numerusform>استُبدلت بـ «�» {count} من المحارف التي لا يسعها نص (مثل NUL).</numerusform>
            <numerusform>استُبدل بـ «�» محرف واحد مما لا يسعه نص (مثل NUL).</numerusform>
            <numerusform>استُبدل بـ «�» محرفان مما لا يسعه نص (مثل NUL).</numerusform>
            <numerusform>استُبدلت بـ «�» {count} محارف مما لا يسعه نص (مثل NUL).</numerusform>
            <numerusform>استُبدل بـ «�» {count} محرفًا مما لا يسعه نص (مثل NUL).</numerusform>
            <numerusform>استُبدل بـ «�» {count} محرف مما لا يسعه نص (مثل NUL).</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no text, only blank space.</source>
        <translation>ليس فيه نص، بل فراغ فقط.</translation>
    </message>
    <message>
        <source>none of its pages can be read; the PDF is damaged.</source>
        <translation>لا تُقرأ صفحة من صفحاته؛ فملف PDF تالف.</translation>
    </message>
    <message>
        <source>it holds no text; its pages are probably pictures of text (a scan).</source>
        <translation>ليس فيه نص؛ ولعل صفحاته صور لنص (مسح ضوئي).</translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be opened.</source>
        <translation>ملف PDF تالف ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>the PDF has no pages.</source>
        <translation>ليس في ملف PDF صفحات.</translation>
    </message>
    <message>
        <source>it is protected with a password. Save a copy without the password and import that.</source>
        <translation>هو محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور واستوردها.</translation>
    </message>
    <message>
        <source>this is no text; its bytes are those of a program, a picture or another kind of file.</source>
        <translation>ليس هذا نصًا؛ فبايتاته بايتات برنامج أو صورة أو نوع آخر من الملفات.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known.</source>
        <translation>«{encoding}» ليس ترميز محارف معروفًا.</translation>
    </message>
    <message>
        <source>it is not {label}: byte {position} (line {line}) does not fit. Choose another encoding.</source>
        <translation>ليس {label}: البايت {position} (السطر {line}) لا يوافق. اختر ترميز محارف آخر.</translation>
    </message>
    <message>
        <source>it is {kind} ({suffix}). {read}</source>
        <translation>هو {kind} ({suffix}). {read}</translation>
    </message>
    <message>
        <source>it is empty (0 bytes).</source>
        <translation>هو فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <translation>هو أكبر من {size} ميغابايت.</translation>
    </message>
    <message>
        <source>it is damaged: its end is missing or broken. Fetch or save it once more.</source>
        <translation>هو تالف: نهايته ناقصة أو مكسورة. اجلبه أو احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>it is protected with a password or in an older format of Word. Open it in Word and save it as a Word document (.docx) without a password.</source>
        <translation>هو محمي بكلمة مرور أو بصيغة قديمة من Word. افتحه في Word واحفظه مستند Word (.docx) بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>it is a document of an older Office version. Open it there and save it as .docx.</source>
        <translation>هو وثيقة من إصدار قديم من Office. افتحه هناك واحفظه بصيغة .docx.</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it is {kind}. {read}</source>
        <translation>ينتهي اسمه بـ {suffix}، لكنه {kind}. {read}</translation>
    </message>
    <message>
        <source>it is {kind}. {read}</source>
        <translation>هو {kind}. {read}</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it holds plain text. Rename it to end in .txt to import it as it is.</source>
        <translation>ينتهي اسمه بـ {suffix}، لكن فيه نصًا عاديًا. أعد تسميته لينتهي بـ .txt فيُستورد كما هو.</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it is no such file; it may be damaged. {read}</source>
        <translation>ينتهي اسمه بـ {suffix}، لكنه ليس كذلك؛ ولعله تالف. {read}</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا ملف كهذا.</translation>
    </message>
    <message>
        <source>it is a folder. Choose the documents in it.</source>
        <translation>هو مجلد. اختر الوثائق التي فيه.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>you have no permission to read it.</source>
        <translation>ليس لك إذن بقراءته.</translation>
    </message>
    <message>
        <source>it could not be read from the disk ({reason}).</source>
        <translation>تعذّرت قراءته من القرص ({reason}).</translation>
    </message>
    <message>
        <source>it would unpack to far more than a document holds and was not opened.</source>
        <translation>ينفك إلى أكثر كثيرًا مما في وثيقة، فلم يُفتح.</translation>
    </message>
    <message>
        <source>it declares XML entities, which no Word document does, and was not opened.</source>
        <translation>يعلن كيانات XML، وليس في مستند Word ذلك، فلم يُفتح.</translation>
    </message>
    <message>
        <source>the Word document is damaged and cannot be opened. If Word still opens it, save it there once more.</source>
        <translation>مستند Word تالف ولا يمكن فتحه. إن كان Word ما زال يفتحه فاحفظه هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>it holds pictures but no text.</source>
        <translation>فيه صور وليس فيه نص.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a PDF and was read as one.</source>
        <translation>اسمه يقول غير ذلك، لكنه PDF وقُرئ كذلك.</translation>
    </message>
    <message>
        <source>Only the first {count} pages were read.</source>
        <translation>قُرئت الصفحات الـ {count} الأولى فقط.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages could not be read.</source>
        <comment>1 page could not be read.</comment>
        <translation>
            <numerusform>{count} من الصفحات لم تُقرأ.</numerusform>
            <numerusform>لم تُقرأ صفحة واحدة.</numerusform>
            <numerusform>لم تُقرأ صفحتان.</numerusform>
            <numerusform>لم تُقرأ {count} صفحات.</numerusform>
            <numerusform>لم تُقرأ {count} صفحة.</numerusform>
            <numerusform>لم تُقرأ {count} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {pages} pages hold no text (perhaps pictures).</source>
        <comment>1 of {pages} pages holds no text (perhaps a picture).</comment>
        <translation>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
            <numerusform>{count} من {pages} من الصفحات ليس فيها نص (لعلها صور).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the source of a web page; its marks are kept as text.</source>
        <translation>هو مصدر صفحة ويب؛ وأُبقيت علاماتها نصًا.</translation>
    </message>
    <message>
        <source>its content is already here as “{document}”.</source>
        <translation>محتواه هنا من قبل باسم «{document}».</translation>
    </message>
    <message>
        <source>its text is already here as “{document}”.</source>
        <translation>نصه هنا من قبل باسم «{document}».</translation>
    </message>
    <message>
        <source>its encoding is not certain. Name it; it may be one of {guesses}.</source>
        <translation>ترميز محارفه غير مؤكَّد. سمِّه؛ ولعله واحد من {guesses}.</translation>
    </message>
    <message>
        <source>{name} was not imported: {reason}</source>
        <translation>لم يُستورد {name}: {reason}</translation>
    </message>
    <message>
        <source>it holds the same as {other}, which came in as “{document}”.</source>
        <translation>فيه ما في {other} نفسه، وقد دخل باسم «{document}».</translation>
    </message>
    <message>
        <source>{name} came in as “{document}”, {chars} characters.</source>
        <translation>دخل {name} باسم «{document}»، وعدد محارفه {chars}.</translation>
    </message>
    <message>
        <source>{name} came in as “{document}”, 1 character.</source>
        <translation>دخل {name} باسم «{document}»، وفيه محرف واحد.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a Word document and was read as one.</source>
        <translation>اسمه يقول غير ذلك، لكنه مستند Word وقُرئ كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were left out.</source>
        <comment>1 picture was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من الصور.</numerusform>
            <numerusform>تُركت صورة واحدة.</numerusform>
            <numerusform>تُركت صورتان.</numerusform>
            <numerusform>تُركت {count} صور.</numerusform>
            <numerusform>تُركت {count} صورة.</numerusform>
            <numerusform>تُركت {count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} footnotes were left out.</source>
        <comment>1 footnote was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من الحواشي السفلية.</numerusform>
            <numerusform>تُركت حاشية سفلية واحدة.</numerusform>
            <numerusform>تُركت حاشيتان سفليتان.</numerusform>
            <numerusform>تُركت {count} حواشٍ سفلية.</numerusform>
            <numerusform>تُركت {count} حاشية سفلية.</numerusform>
            <numerusform>تُركت {count} حاشية سفلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endnotes were left out.</source>
        <comment>1 endnote was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من الحواشي الختامية.</numerusform>
            <numerusform>تُركت حاشية ختامية واحدة.</numerusform>
            <numerusform>تُركت حاشيتان ختاميتان.</numerusform>
            <numerusform>تُركت {count} حواشٍ ختامية.</numerusform>
            <numerusform>تُركت {count} حاشية ختامية.</numerusform>
            <numerusform>تُركت {count} حاشية ختامية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} page headers were left out.</source>
        <comment>1 page header was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من رؤوس الصفحات.</numerusform>
            <numerusform>تُرك رأس صفحة واحد.</numerusform>
            <numerusform>تُرك رأسا صفحتين.</numerusform>
            <numerusform>تُركت {count} رؤوس صفحات.</numerusform>
            <numerusform>تُرك {count} رأس صفحة.</numerusform>
            <numerusform>تُرك {count} رأس صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} page footers were left out.</source>
        <comment>1 page footer was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من ذيول الصفحات.</numerusform>
            <numerusform>تُرك ذيل صفحة واحد.</numerusform>
            <numerusform>تُرك ذيلا صفحتين.</numerusform>
            <numerusform>تُركت {count} ذيول صفحات.</numerusform>
            <numerusform>تُرك {count} ذيل صفحة.</numerusform>
            <numerusform>تُرك {count} ذيل صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} remarks in the margin were left out.</source>
        <comment>1 remark in the margin was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من ملاحظات الهامش.</numerusform>
            <numerusform>تُركت ملاحظة واحدة في الهامش.</numerusform>
            <numerusform>تُركت ملاحظتان في الهامش.</numerusform>
            <numerusform>تُركت {count} ملاحظات في الهامش.</numerusform>
            <numerusform>تُركت {count} ملاحظة في الهامش.</numerusform>
            <numerusform>تُركت {count} ملاحظة في الهامش.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tracked deletions were left out.</source>
        <comment>1 tracked deletion was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من المحذوفات المتعقَّبة.</numerusform>
            <numerusform>تُرك محذوف متعقَّب واحد.</numerusform>
            <numerusform>تُرك محذوفان متعقَّبان.</numerusform>
            <numerusform>تُركت {count} محذوفات متعقَّبة.</numerusform>
            <numerusform>تُرك {count} محذوفًا متعقَّبًا.</numerusform>
            <numerusform>تُرك {count} محذوف متعقَّب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tracked insertions came in.</source>
        <comment>1 tracked insertion came in.</comment>
        <translation>
            <numerusform>دخلت {count} من الإضافات المتعقَّبة.</numerusform>
            <numerusform>دخلت إضافة متعقَّبة واحدة.</numerusform>
            <numerusform>دخلت إضافتان متعقَّبتان.</numerusform>
            <numerusform>دخلت {count} إضافات متعقَّبة.</numerusform>
            <numerusform>دخلت {count} إضافة متعقَّبة.</numerusform>
            <numerusform>دخلت {count} إضافة متعقَّبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers or bullets of {count} list paragraphs were left out.</source>
        <comment>The number or bullet of 1 list paragraph was left out.</comment>
        <translation>
            <numerusform>تُركت أرقام أو نقاط {count} من فقرات القوائم.</numerusform>
            <numerusform>تُرك رقم فقرة واحدة من قائمة أو نقطتها.</numerusform>
            <numerusform>تُركت أرقام فقرتين من القوائم أو نقاطهما.</numerusform>
            <numerusform>تُركت أرقام {count} فقرات من القوائم أو نقاطها.</numerusform>
            <numerusform>تُركت أرقام {count} فقرة من القوائم أو نقاطها.</numerusform>
            <numerusform>تُركت أرقام {count} فقرة من القوائم أو نقاطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages marked as hidden came in.</source>
        <comment>1 passage marked as hidden came in.</comment>
        <translation>
            <numerusform>دخلت {count} من المواضع المعلَّمة مخفيةً.</numerusform>
            <numerusform>دخل موضع واحد معلَّم على أنه مخفي.</numerusform>
            <numerusform>دخل موضعان معلَّمان على أنهما مخفيان.</numerusform>
            <numerusform>دخلت {count} مواضع معلَّمة على أنها مخفية.</numerusform>
            <numerusform>دخل {count} موضعًا معلَّمة على أنها مخفية.</numerusform>
            <numerusform>دخل {count} موضع معلَّمة على أنها مخفية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of symbol fonts became “�”.</source>
        <comment>1 character of a symbol font became “�”.</comment>
        <translation>
            <numerusform>صارت {count} من محارف خطوط الرموز «�».</numerusform>
            <numerusform>صار محرف واحد من خطوط الرموز «�».</numerusform>
            <numerusform>صار محرفان من خطوط الرموز «�».</numerusform>
            <numerusform>صارت {count} محارف من خطوط الرموز «�».</numerusform>
            <numerusform>صار {count} محرفًا من خطوط الرموز «�».</numerusform>
            <numerusform>صار {count} محرف من خطوط الرموز «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reading aids above characters were left out.</source>
        <comment>1 reading aid above characters was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من معينات القراءة فوق المحارف.</numerusform>
            <numerusform>تُرك معين قراءة واحد فوق المحارف.</numerusform>
            <numerusform>تُرك معينا قراءة فوق المحارف.</numerusform>
            <numerusform>تُركت {count} معينات قراءة فوق المحارف.</numerusform>
            <numerusform>تُرك {count} معين قراءة فوق المحارف.</numerusform>
            <numerusform>تُرك {count} معين قراءة فوق المحارف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} embedded documents were left out.</source>
        <comment>1 embedded document was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من المستندات المضمَّنة.</numerusform>
            <numerusform>تُرك مستند مضمَّن واحد.</numerusform>
            <numerusform>تُرك مستندان مضمَّنان.</numerusform>
            <numerusform>تُركت {count} مستندات مضمَّنة.</numerusform>
            <numerusform>تُرك {count} مستندًا مضمَّنًا.</numerusform>
            <numerusform>تُرك {count} مستند مضمَّن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The originals of {count} documents are not in the file; their SHA-256 were kept.</source>
        <comment>The original of 1 document is not in the file; its SHA-256 was kept.</comment>
        <translation>
            <numerusform>ليست في الملف أصول {count} من الوثائق؛ وحُفظت بصمة SHA-256 لها.</numerusform>
            <numerusform>ليس في الملف أصل وثيقة واحدة؛ وحُفظت بصمة SHA-256 له.</numerusform>
            <numerusform>ليس في الملف أصلا وثيقتين؛ وحُفظت بصمتا SHA-256 لهما.</numerusform>
            <numerusform>ليست في الملف أصول {count} وثائق؛ وحُفظت بصمات SHA-256 لها.</numerusform>
            <numerusform>ليست في الملف أصول {count} وثيقة؛ وحُفظت بصمات SHA-256 لها.</numerusform>
            <numerusform>ليست في الملف أصول {count} وثيقة؛ وحُفظت بصمات SHA-256 لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known and left out: {names}.</source>
        <translation>غير معروفة فتُركت: {names}.</translation>
    </message>
    <message>
        <source>Documents: {documents}. Segments: {segments}. Codings: {codings}.</source>
        <translation>الوثائق: {documents}. المقاطع: {segments}. الترميزات: {codings}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codings and memos were left out, because what they are on is no longer in the project.</source>
        <comment>1 coding or memo was left out, because what it is on is no longer in the project.</comment>
        <translation>
            <numerusform>تُركت {count} من الترميزات والمذكرات، لأن ما هي عليه لم يعد في المشروع.</numerusform>
            <numerusform>تُرك ترميز أو مذكرة، لأن ما هو عليه لم يعد في المشروع.</numerusform>
            <numerusform>تُرك اثنان من الترميزات والمذكرات، لأن ما هما عليه لم يعد في المشروع.</numerusform>
            <numerusform>تُركت {count} من الترميزات والمذكرات، لأن ما هي عليه لم يعد في المشروع.</numerusform>
            <numerusform>تُركت {count} من الترميزات والمذكرات، لأن ما هي عليه لم يعد في المشروع.</numerusform>
            <numerusform>تُركت {count} من الترميزات والمذكرات، لأن ما هي عليه لم يعد في المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} had a second name on this disk (a hard link). The file under that name is as it was before, and whoever could open it can do so still; find it and delete it.</source>
        <translation>كان لـ {path} اسم ثانٍ على هذا القرص (رابط صلب). والملف الذي بذلك الاسم كما كان من قبل، ومن كان يستطيع فتحه ما زال يستطيع؛ ابحث عنه واحذفه.</translation>
    </message>
    <message>
        <source>The other snapshots were left as they are.</source>
        <translation>تُركت اللقطات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>{path} was left as it is: it is protected in another way.</source>
        <translation>تُرك {path} كما هو: فهو محمي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>{path} could not be deleted. It is still there; delete it yourself.</source>
        <translation>تعذّر حذف {path}. ما زال هناك؛ احذفه بنفسك.</translation>
    </message>
    <message>
        <source>Who changed the definition of “{code}” is lost.</source>
        <translation>فُقد من غيّر تعريف «{code}».</translation>
    </message>
    <message>
        <source>Who confirmed an answer is lost.</source>
        <translation>فُقد من أكّد جوابًا.</translation>
    </message>
    <message>
        <source>Who answered “{code}” for all of “{document}” is lost.</source>
        <translation>فُقد من أجاب بـ «{code}» عن كل «{document}».</translation>
    </message>
    <message>
        <source>Who wrote the entry “{title}” of the journal is lost.</source>
        <translation>فُقد من كتب القيد «{title}» في اليوميات.</translation>
    </message>
    <message>
        <source>The code “{name}” stands at the top of its facet now: the code above it is lost.</source>
        <translation>صار الرمز «{name}» في أعلى وجهه الآن: فُقد الرمز الذي فوقه.</translation>
    </message>
    <message>
        <source>The code “{name}” is a deleted one now: the code it was merged into is lost.</source>
        <translation>صار الرمز «{name}» محذوفًا الآن: فُقد الرمز الذي دُمج فيه.</translation>
    </message>
    <message>
        <source>The code “{name}” is a deleted one now: its facet was deleted.</source>
        <translation>صار الرمز «{name}» محذوفًا الآن: حُذف وجهه.</translation>
    </message>
    <message>
        <source>Who imported “{name}” is lost.</source>
        <translation>فُقد من استورد «{name}».</translation>
    </message>
    <message>
        <source>Who wrote a memo on a {kind} is lost.</source>
        <translation>فُقد من كتب مذكرة ({kind}).</translation>
    </message>
    <message>
        <source>What is given instead of the retired “{code}” is lost.</source>
        <translation>فُقد ما يُعطى بدل الرمز المسحوب «{code}».</translation>
    </message>
    <message>
        <source>The document “{name}” is lost: {why}.</source>
        <translation>فُقدت الوثيقة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>A text of “{document}” is lost: {why}.</source>
        <translation>فُقد نص من «{document}»: {why}.</translation>
    </message>
    <message>
        <source>The segment of {coder} in “{document}” from {start} to {end} ({codes}) is lost: {why}.</source>
        <translation>فُقد مقطع {coder} في «{document}» من {start} إلى {end} ({codes}): {why}.</translation>
    </message>
    <message>
        <source>The code “{code}” on the segment of {coder} in “{document}” from {start} to {end} is lost: {why}.</source>
        <translation>فُقد الرمز «{code}» على مقطع {coder} في «{document}» من {start} إلى {end}: {why}.</translation>
    </message>
    <message>
        <source>The code “{name}” is lost: {why}.</source>
        <translation>فُقد الرمز «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The facet “{name}” is lost: {why}.</source>
        <translation>فُقد الوجه «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The coder {name} is lost: {why}.</source>
        <translation>فُقد المرمِّز {name}: {why}.</translation>
    </message>
    <message>
        <source>A memo on a {kind} is lost: {why}.</source>
        <translation>فُقدت مذكرة ({kind}): {why}.</translation>
    </message>
    <message>
        <source>How far {coder} was in “{document}” is lost: {why}.</source>
        <translation>فُقد إلى أين وصل {coder} في «{document}»: {why}.</translation>
    </message>
    <message>
        <source>The name of the project is lost: {why}.</source>
        <translation>فُقد اسم المشروع: {why}.</translation>
    </message>
    <message>
        <source>A part of the definition of “{code}” is lost: {why}.</source>
        <translation>فُقد جزء من تعريف «{code}»: {why}.</translation>
    </message>
    <message>
        <source>A further name of “{code}” ({name}) is lost: {why}.</source>
        <translation>فُقد اسم آخر لـ «{code}» ({name}): {why}.</translation>
    </message>
    <message>
        <source>What “{code}” is easily confused with is lost: {why}.</source>
        <translation>فُقد ما يسهل خلط «{code}» به: {why}.</translation>
    </message>
    <message>
        <source>A passage that is an example of “{code}” is no longer linked: {why}.</source>
        <translation>لم يعد موضعٌ هو مثال على «{code}» مربوطًا: {why}.</translation>
    </message>
    <message>
        <source>A revision of the definition of “{code}” is lost: {why}.</source>
        <translation>فُقدت صيغة من تعريف «{code}»: {why}.</translation>
    </message>
    <message>
        <source>That an answer was confirmed is lost: {why}.</source>
        <translation>فُقد أن جوابًا أُكّد: {why}.</translation>
    </message>
    <message>
        <source>That “{code}” is retired is lost: {why}.</source>
        <translation>فُقد أن «{code}» مسحوب: {why}.</translation>
    </message>
    <message>
        <source>The set of answers “{name}” is lost: {why}.</source>
        <translation>فُقدت مجموعة الأجوبة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The code “{code}” of a set of answers is lost: {why}.</source>
        <translation>فُقد الرمز «{code}» من مجموعة أجوبة: {why}.</translation>
    </message>
    <message>
        <source>The answer “{code}” for all of “{document}” is lost: {why}.</source>
        <translation>فُقد الجواب «{code}» عن كل «{document}»: {why}.</translation>
    </message>
    <message>
        <source>What a memo is for is lost: {why}.</source>
        <translation>فُقد الغرض من مذكرة: {why}.</translation>
    </message>
    <message>
        <source>The entry “{title}” of the journal is lost: {why}.</source>
        <translation>فُقد القيد «{title}» من اليوميات: {why}.</translation>
    </message>
    <message>
        <source>The document “{name}”: nothing confirms {columns}.</source>
        <translation>الوثيقة «{name}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The text of “{document}” is as it was, but nothing confirms {columns}.</source>
        <translation>نص «{document}» كما كان، لكن لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The segment of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.</source>
        <translation>مقطع {coder} في «{document}» من {start} إلى {end}: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The code “{code}” of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.</source>
        <translation>الرمز «{code}» لـ {coder} في «{document}» من {start} إلى {end}: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The code “{name}”: nothing confirms {columns}.</source>
        <translation>الرمز «{name}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The facet “{name}”: nothing confirms {columns}.</source>
        <translation>الوجه «{name}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The coder {name}: nothing confirms {columns}.</source>
        <translation>المرمِّز {name}: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>A memo on a {kind}: nothing confirms {columns}.</source>
        <translation>مذكرة ({kind}): لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>How far {coder} was in “{document}”: nothing confirms it.</source>
        <translation>إلى أين وصل {coder} في «{document}»: لا شيء يؤكد ذلك.</translation>
    </message>
    <message>
        <source>The project “{name}”: nothing confirms {columns}.</source>
        <translation>المشروع «{name}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>A part of the definition of “{code}”: nothing confirms {columns}.</source>
        <translation>جزء من تعريف «{code}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>A further name of “{code}” ({name}): nothing confirms {columns}.</source>
        <translation>اسم آخر لـ «{code}» ({name}): لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>What “{code}” is easily confused with: nothing confirms {columns}.</source>
        <translation>ما يسهل خلط «{code}» به: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>A passage that is an example of “{code}”: nothing confirms {columns}.</source>
        <translation>موضع هو مثال على «{code}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>A revision of the definition of “{code}”: nothing confirms {columns}.</source>
        <translation>صيغة من تعريف «{code}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>That an answer was confirmed: nothing confirms {columns}.</source>
        <translation>أن جوابًا أُكّد: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>That “{code}” is retired: nothing confirms {columns}.</source>
        <translation>أن «{code}» مسحوب: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The set of answers “{name}”: nothing confirms {columns}.</source>
        <translation>مجموعة الأجوبة «{name}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>The code “{code}” of a set of answers: nothing confirms it.</source>
        <translation>الرمز «{code}» من مجموعة أجوبة: لا شيء يؤكد ذلك.</translation>
    </message>
    <message>
        <source>The answer “{code}” for all of “{document}”: nothing confirms {columns}.</source>
        <translation>الجواب «{code}» عن كل «{document}»: لا شيء يؤكد {columns}.</translation>
    </message>
    <message>
        <source>What a memo is for: nothing confirms it.</source>
        <translation>الغرض من مذكرة: لا شيء يؤكد ذلك.</translation>
    </message>
    <message>
        <source>The entry “{title}” of the journal: nothing confirms {columns}.</source>
        <translation>القيد «{title}» من اليوميات: لا شيء يؤكد {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of the kind {kind}.</source>
        <comment>1 more of the kind {kind}.</comment>
        <translation>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
            <numerusform>وغيرها من النوع {kind}: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was being written when that was cut short; with {name} beside it the last action was taken back.</source>
        <translation>كان الملف يُكتب حين انقطع ذلك؛ وبـ {name} إلى جانبه رُجع عن الفعل الأخير.</translation>
    </message>
    <message>
        <source>The new project begins a history of its own; the old steps stay in the damaged file.</source>
        <translation>يبدأ المشروع الجديد سجلًا خاصًا به؛ وتبقى الخطوات القديمة في الملف التالف.</translation>
    </message>
    <message>
        <source>The name of the project is lost; it is called “{name}” now.</source>
        <translation>فُقد اسم المشروع؛ ويسمى الآن «{name}».</translation>
    </message>
    <message>
        <source>The file was being written when that was cut short, and {name} beside it, which holds how it was before, is damaged too; the last action may be there in part.</source>
        <translation>كان الملف يُكتب حين انقطع ذلك، و{name} إلى جانبه، وفيه كيف كان من قبل، تالف أيضًا؛ فقد يكون الفعل الأخير موجودًا بعضه.</translation>
    </message>
    <message>
        <source>Only {sealed} of {known} steps of the history could be proven, so it cannot vouch for everything.</source>
        <translation>لم يثبت إلا {sealed} من {known} من خطوات السجل، فلا يشهد على كل شيء.</translation>
    </message>
    <message>
        <source>What was done after {at} may be missing.</source>
        <translation>قد يكون ما فُعل بعد {at} ناقصًا.</translation>
    </message>
    <message>
        <source>What is left of the text of “{name}” is in {path}.</source>
        <translation>ما بقي من نص «{name}» في {path}.</translation>
    </message>
    <message>
        <source>The damaged text of “{name}” could not be written ({reason}).</source>
        <translation>تعذّرت كتابة نص «{name}» التالف ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>The originals of {count} documents cannot be read; their texts are as they were.</source>
        <comment>The original of 1 document cannot be read; its text is as it was.</comment>
        <translation>
            <numerusform>لا تُقرأ أصول {count} من الوثائق؛ ونصوصها كما كانت.</numerusform>
            <numerusform>لا يُقرأ أصل وثيقة واحدة؛ ونصها كما كان.</numerusform>
            <numerusform>لا يُقرأ أصلا وثيقتين؛ ونصاهما كما كانا.</numerusform>
            <numerusform>لا تُقرأ أصول {count} وثائق؛ ونصوصها كما كانت.</numerusform>
            <numerusform>لا تُقرأ أصول {count} وثيقة؛ ونصوصها كما كانت.</numerusform>
            <numerusform>لا تُقرأ أصول {count} وثيقة؛ ونصوصها كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows lay in the file otherwise than the history says; they are as the history says now.</source>
        <comment>1 row lay in the file otherwise than the history says; it is as the history says now.</comment>
        <translation>
            <numerusform>كانت {count} من الصفوف في الملف على غير ما يقول السجل؛ وهي الآن كما يقول.</numerusform>
            <numerusform>كان صف واحد في الملف على غير ما يقول السجل؛ وهو الآن كما يقول.</numerusform>
            <numerusform>كان صفان في الملف على غير ما يقول السجل؛ وهما الآن كما يقول.</numerusform>
            <numerusform>كانت {count} صفوف في الملف على غير ما يقول السجل؛ وهي الآن كما يقول.</numerusform>
            <numerusform>كان {count} صفًا في الملف على غير ما يقول السجل؛ وهي الآن كما يقول.</numerusform>
            <numerusform>كان {count} صف في الملف على غير ما يقول السجل؛ وهي الآن كما يقول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of which the history knows nothing were left out.</source>
        <comment>1 row of which the history knows nothing was left out.</comment>
        <translation>
            <numerusform>تُركت {count} من الصفوف لا يعرف عنها السجل شيئًا.</numerusform>
            <numerusform>تُرك صف واحد لا يعرف عنه السجل شيئًا.</numerusform>
            <numerusform>تُرك صفان لا يعرف عنهما السجل شيئًا.</numerusform>
            <numerusform>تُركت {count} صفوف لا يعرف عنها السجل شيئًا.</numerusform>
            <numerusform>تُرك {count} صفًا لا يعرف عنها السجل شيئًا.</numerusform>
            <numerusform>تُرك {count} صف لا يعرف عنها السجل شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of how it is now could be taken ({reason})</source>
        <translation>تعذّر أخذ لقطة كما هو الآن ({reason})</translation>
    </message>
    <message>
        <source>the disk has {free} free, and {size} are needed</source>
        <translation>على القرص {free} فارغة، ويلزم {size}</translation>
    </message>
    <message>
        <source>the copy is not sound: {found}</source>
        <translation>النسخة غير سليمة: {found}</translation>
    </message>
    <message>
        <source>the folder {folder} that was chosen for snapshots is not there</source>
        <translation>المجلد {folder} الذي اختير للقطات غير موجود</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({reason})</source>
        <translation>لا يمكن كتابة شيء في {folder} ({reason})</translation>
    </message>
    <message>
        <source>This project lies in a folder of {client}, which copies it while it is being written. Each step is kept whole, but two computers that work in it at once make two different projects. Let only one write, close the project and let {client} finish before the other opens it; or keep it in a folder of your own and pass on copies.</source>
        <translation>هذا المشروع في مجلد لـ {client} ينسخه وهو يُكتب. كل خطوة تبقى كاملة، لكن حاسوبين يعملان فيه معًا يصنعان مشروعين مختلفين. دع واحدًا فقط يكتب، وأغلق المشروع ودع {client} ينتهي قبل أن يفتحه الآخر؛ أو احفظه في مجلد لك وأرسل نسخًا.</translation>
    </message>
    <message>
        <source>This project lies on a network drive ({client}), where Testimonia is slower and cannot be sure to keep a second desk from writing. Let only one desk write; better, work on a disk of this computer and pass on copies.</source>
        <translation>هذا المشروع على قرص شبكة ({client})، وفيه Testimonia أبطأ ولا يضمن منع مكتب ثانٍ من الكتابة. دع مكتبًا واحدًا فقط يكتب؛ وأفضل منه العمل على قرص هذا الحاسوب وإرسال نسخ.</translation>
    </message>
    <message>
        <source>Somebody else has this project open, so its last changes still lie in files beside it. Close it there and open it here again before {client} copies it, or the copy may be an older one.</source>
        <translation>غيرك يفتح هذا المشروع، فآخر تغييراته ما زالت في ملفات إلى جانبه. أغلقه هناك وافتحه هنا من جديد قبل أن ينسخه {client}، وإلا فقد تكون النسخة أقدم.</translation>
    </message>
    <message>
        <source>the copy of {table} differs</source>
        <translation>نسخة {table} تختلف</translation>
    </message>
    <message>
        <source>A part of the file could not be read: {reason}.</source>
        <translation>تعذّرت قراءة جزء من الملف: {reason}.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing in the file.</source>
        <translation>ينقص الملف «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>The {kind} “{name}” was altered from outside; it is not as Testimonia makes it.</source>
        <translation>غُيّر «{name}» ({kind}) من خارج البرنامج؛ فليس كما يصنعه Testimonia.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is not Testimonia’s.</source>
        <translation>ليس «{name}» ({kind}) من Testimonia.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” on “{table}” is not Testimonia’s and would act when the project is used.</source>
        <translation>ليس «{name}» ({kind}) على «{table}» من Testimonia، ويعمل حين يُستعمل المشروع.</translation>
    </message>
    <message>
        <source>The record of layouts was changed from outside: {fault}.</source>
        <translation>غُيّر سجل البنى من خارج البرنامج: {fault}.</translation>
    </message>
    <message>
        <source>A page of the encrypted file is damaged: {message}.</source>
        <translation>صفحة من الملف المشفَّر تالفة: {message}.</translation>
    </message>
    <message>
        <source>The file itself was not checked, because what others put there would run.</source>
        <translation>لم يُفحص الملف نفسه، لأن ما وضعه غيرنا فيه كان سيُنفَّذ.</translation>
    </message>
    <message>
        <source>The file is damaged: {table} row {row} refers to a missing {target}.</source>
        <translation>الملف تالف: الصف {row} من {table} يشير إلى {target} غير موجود.</translation>
    </message>
    <message>
        <source>The document {row} has no text.</source>
        <translation>ليس للوثيقة {row} نص.</translation>
    </message>
    <message>
        <source>The text of “{name}” has {length} characters, and {noted} are noted.</source>
        <translation>عدد محارف نص «{name}» هو {length}، والمسجَّل {noted}.</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>الملف تالف: {message}.</translation>
    </message>
    <message>
        <source>The text or original of “{name}” is not what it was.</source>
        <translation>نص «{name}» أو أصلها ليس كما كان.</translation>
    </message>
    <message>
        <source>The text or original of “{name}” has not the length that is noted with it.</source>
        <translation>ليس لنص «{name}» أو أصلها الطول المسجَّل معه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} are not as the history left them; the first is {row}.</source>
        <comment>1 row of {table} is not as the history left it: {row}.</comment>
        <translation>
            <numerusform>{count} من صفوف {table} ليست كما تركها السجل؛ وأولها {row}.</numerusform>
            <numerusform>صف واحد من {table} ليس كما تركه السجل: {row}.</numerusform>
            <numerusform>صفان من {table} ليسا كما تركهما السجل؛ وأولهما {row}.</numerusform>
            <numerusform>{count} صفوف من {table} ليست كما تركها السجل؛ وأولها {row}.</numerusform>
            <numerusform>{count} صفًا من {table} ليست كما تركها السجل؛ وأولها {row}.</numerusform>
            <numerusform>{count} صف من {table} ليست كما تركها السجل؛ وأولها {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts or originals are in the file that nothing refers to.</source>
        <comment>1 text or original is in the file that nothing refers to.</comment>
        <translation>
            <numerusform>في الملف {count} من النصوص أو الأصول لا يشير إليها شيء.</numerusform>
            <numerusform>في الملف نص أو أصل واحد لا يشير إليه شيء.</numerusform>
            <numerusform>في الملف نصان أو أصلان لا يشير إليهما شيء.</numerusform>
            <numerusform>في الملف {count} نصوص أو أصول لا يشير إليها شيء.</numerusform>
            <numerusform>في الملف {count} نصًا أو أصلًا لا يشير إليها شيء.</numerusform>
            <numerusform>في الملف {count} نص أو أصل لا يشير إليها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} is not behind the one before it.</source>
        <translation>غُيّر السجل من خارج البرنامج: الخطوة {number} ليست بعد التي قبلها.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not fit the one before it.</source>
        <translation>غُيّر السجل من خارج البرنامج: الخطوة {number} («{step}») لا توافق التي قبلها.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not hold what was sealed.</source>
        <translation>غُيّر السجل من خارج البرنامج: ليس في الخطوة {number} («{step}») ما خُتم.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) holds again what was erased for good.</source>
        <translation>غُيّر السجل من خارج البرنامج: في الخطوة {number} («{step}») من جديد ما مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not lie as it was written.</source>
        <translation>غُيّر السجل من خارج البرنامج: الخطوة {number} («{step}») ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) cannot be as it stands there.</source>
        <translation>غُيّر السجل من خارج البرنامج: الخطوة {number} («{step}») لا يمكن أن تكون كما هي هناك.</translation>
    </message>
    <message>
        <source>The file says that something was erased for good where nothing was (erasure {row}).</source>
        <translation>يقول الملف إن شيئًا مُحي نهائيًا حيث لم يُمحَ شيء (المحو {row}).</translation>
    </message>
    <message>
        <source>The file says that the original of a document was erased that never was (erasure {row}).</source>
        <translation>يقول الملف إنه مُحي أصل وثيقة لم يُمحَ قط (المحو {row}).</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in the file any more.</source>
        <translation>لم يعد أصل «{name}» في الملف.</translation>
    </message>
    <message>
        <source>A text or original that the history needs is not in the file any more: {sha}.</source>
        <translation>لم يعد في الملف نص أو أصل يحتاج إليه السجل: {sha}.</translation>
    </message>
    <message>
        <source>The original of “{name}” was erased.</source>
        <translation>مُحي أصل «{name}».</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in this file; its SHA-256 is kept.</source>
        <translation>ليس أصل «{name}» في هذا الملف؛ وبصمة SHA-256 له محفوظة.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under a code of another facet.</source>
        <translation>الرمز «{code_name}» تحت رمز من وجه آخر.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under something that was deleted.</source>
        <translation>الرمز «{code_name}» تحت شيء حُذف.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under itself.</source>
        <translation>الرمز «{code_name}» تحت نفسه.</translation>
    </message>
    <message>
        <source>The code “{code_name}” was merged into itself.</source>
        <translation>دُمج الرمز «{code_name}» في نفسه.</translation>
    </message>
    <message>
        <source>The segment {segment} from {start} to {end} does not lie inside “{name}”, which has {length} characters.</source>
        <translation>المقطع {segment} من {start} إلى {end} ليس داخل «{name}» التي عدد محارفها {length}.</translation>
    </message>
    <message>
        <source>{coder} has {number} segments from {start} to {end} in “{name}”.</source>
        <translation>لـ {coder} {number} من المقاطع من {start} إلى {end} في «{name}».</translation>
    </message>
    <message>
        <source>The file holds {number} projects.</source>
        <translation>في الملف {number} من المشاريع.</translation>
    </message>
    <message>
        <source>The segment {segment} has the code “{code_name}”, which was deleted.</source>
        <translation>للمقطع {segment} الرمز «{code_name}» الذي حُذف.</translation>
    </message>
    <message>
        <source>Something ({what}) is kept about the code “{code_name}”, which was deleted.</source>
        <translation>حُفظ شيء ({what}) عن الرمز «{code_name}» الذي حُذف.</translation>
    </message>
    <message>
        <source>An answer “{code_name}” was confirmed under the definition of another code.</source>
        <translation>أُكّد جواب «{code_name}» بتعريف رمز آخر.</translation>
    </message>
    <message>
        <source>The memo {memo} is on a {kind} that is not there.</source>
        <translation>المذكرة {memo} على شيء ({kind}) غير موجود.</translation>
    </message>
    <message>
        <source>The id {row} of another program stands for nothing that is there.</source>
        <translation>معرّف برنامج آخر {row} لا يدل على شيء موجود.</translation>
    </message>
    <message>
        <source>The name “{name}” is kept under a wrong key.</source>
        <translation>حُفظ الاسم «{name}» بمفتاح خاطئ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} segments of {coder} have more than one answer to “{facet}”.</source>
        <comment>1 segment of {coder} has more than one answer to “{facet}”.</comment>
        <translation>
            <numerusform>لـ {count} من مقاطع {coder} أكثر من جواب عن «{facet}».</numerusform>
            <numerusform>لمقطع واحد لدى {coder} أكثر من جواب عن «{facet}».</numerusform>
            <numerusform>لمقطعين لدى {coder} أكثر من جواب عن «{facet}».</numerusform>
            <numerusform>لـ {count} مقاطع لدى {coder} أكثر من جواب عن «{facet}».</numerusform>
            <numerusform>لـ {count} مقطعًا لدى {coder} أكثر من جواب عن «{facet}».</numerusform>
            <numerusform>لـ {count} مقطع لدى {coder} أكثر من جواب عن «{facet}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshots were left as they are.</source>
        <translation>تُركت اللقطات كما هي.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>None ticked means every code. Space or a click ticks; Enter in the line takes the first.</source>
        <translation>إن لم يُعلَّم شيء فكل رمز. المسافة أو النقر يعلِّم؛ و Enter في السطر يأخذ الأول.</translation>
    </message>
    <message>
        <source>mixed, number {seed}</source>
        <translation>مخلوطة، الرقم {seed}</translation>
    </message>
    <message>
        <source>Review passages</source>
        <translation>مراجعة مواضع</translation>
    </message>
    <message>
        <source>Go on where I was: {what}</source>
        <translation>المضي من حيث كنت: {what}</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Passages of these codes</source>
        <translation>مواضع هذه الرموز</translation>
    </message>
    <message>
        <source>With the codes under them</source>
        <translation>مع الرموز التي تحتها</translation>
    </message>
    <message>
        <source>Whose: {choice}</source>
        <translation>لمن: {choice}</translation>
    </message>
    <message>
        <source>Answered: {choice}</source>
        <translation>أُجيب: {choice}</translation>
    </message>
    <message>
        <source>Basis: {choice}</source>
        <translation>الأساس: {choice}</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>الترتيب: {choice}</translation>
    </message>
    <message>
        <source>Only where I was not sure</source>
        <translation>حيث لم أكن متيقنًا فقط</translation>
    </message>
    <message>
        <source>Only with a note on the answer</source>
        <translation>حيث توجد ملاحظة على الجواب فقط</translation>
    </message>
    <message>
        <source>Only codes that are out of use</source>
        <translation>الرموز الخارجة من الاستعمال فقط</translation>
    </message>
    <message>
        <source>Only where the definition changed since</source>
        <translation>حيث تغيّر التعريف منذ ذلك فقط</translation>
    </message>
    <message>
        <source>No passage is like that.</source>
        <translation>لا موضع كذلك.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Every coder’s</source>
        <translation>كل المرمِّزين</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أيّ يوم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>from a day to a day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>مصرَّح به أو مستنتَج</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>كما في النصوص</translation>
    </message>
    <message>
        <source>from, as 2026-11-23</source>
        <translation>من، مثل 2026-11-23</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <source>Review {n}</source>
        <translation>
            <numerusform>مراجعة {n}</numerusform>
            <numerusform>مراجعة {n}</numerusform>
            <numerusform>مراجعة {n}</numerusform>
            <numerusform>مراجعة {n}</numerusform>
            <numerusform>مراجعة {n}</numerusform>
            <numerusform>مراجعة {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لي</translation>
    </message>
    <message>
        <source>A day is written as year, month and day: 2026-11-23.</source>
        <translation>يُكتب اليوم سنةً وشهرًا ويومًا: 2026-11-23.</translation>
    </message>
    <message>
        <source>{found} in {there}</source>
        <translation>{found}، {there}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} و{more} غيرها</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>بقي {left}</translation>
    </message>
    <message>
        <source>{total}: {summary}</source>
        <translation>{total}: {summary}</translation>
    </message>
    <message>
        <source>everything of yours</source>
        <translation>كل ما لك</translation>
    </message>
    <message>
        <source>{facet}: unanswered</source>
        <translation>{facet}: بلا جواب</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>codes out of use</source>
        <translation>رموز خارج الاستعمال</translation>
    </message>
    <message>
        <source>definition changed since</source>
        <translation>تغيّر التعريف منذ ذلك</translation>
    </message>
    <message>
        <source>{facet}: too many answers</source>
        <translation>{facet}: أجوبة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>too many answers</source>
        <translation>أجوبة أكثر مما ينبغي</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>أُبقي {n}</numerusform>
            <numerusform>أُبقي {n}</numerusform>
            <numerusform>أُبقي {n}</numerusform>
            <numerusform>أُبقي {n}</numerusform>
            <numerusform>أُبقي {n}</numerusform>
            <numerusform>أُبقي {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>غُيّر {n}</numerusform>
            <numerusform>غُيّر {n}</numerusform>
            <numerusform>غُيّر {n}</numerusform>
            <numerusform>غُيّر {n}</numerusform>
            <numerusform>غُيّر {n}</numerusform>
            <numerusform>غُيّر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
            <numerusform>أُزيل {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
            <numerusform>تُجووز {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>every coder</source>
        <translation>كل مرمِّز</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Go through the skipped</source>
        <translation>المرور بما تُجووز</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>إبقاء ومتابعة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This passage is {name}’s; it can be read here, not changed.</source>
        <translation>هذا الموضع لـ {name}؛ يُقرأ هنا ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم إلى أسفل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Take “{name}” away (Delete); typing puts another in its place</source>
        <translation>إزالة «{name}» ‏(Delete)؛ والكتابة تضع غيره مكانه</translation>
    </message>
    <message>
        <source>Several answers are looked at here: take them away one by one in the panel beside.</source>
        <translation>يُنظر هنا في عدة أجوبة: أزلها واحدًا واحدًا في اللوح المجاور.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>The text cannot be read.</source>
        <translation>لا يُقرأ النص.</translation>
    </message>
    <message>
        <source>{note}; Space shows it</source>
        <translation>{note}؛ والمسافة تُظهره</translation>
    </message>
    <message>
        <source>The words are the same again.</source>
        <translation>عادت الكلمات كما كانت.</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>إجابة من جديد</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation>بقي {left} من {total}</translation>
    </message>
    <message>
        <source>Changed since it was coded, {when}</source>
        <translation>تغيّر منذ رُمِّز، {when}</translation>
    </message>
    <message>
        <source>Back to the revisions</source>
        <translation>العودة إلى الصيغ</translation>
    </message>
    <message>
        <source>Nobody is coding yet. Choose a coder to confirm their codings.</source>
        <translation>لا أحد يرمِّز بعد. اختر مرمِّزًا لتؤكَّد ترميزاته.</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>نُظر فيها كلها.</translation>
    </message>
    <message>
        <source>Nothing of yours was coded before a definition changed.</source>
        <translation>لم يُرمَّز شيء لك قبل أن يتغيّر تعريف.</translation>
    </message>
    <message>
        <source>{part}, gone: {text}</source>
        <translation>{part}، ذهب: {text}</translation>
    </message>
    <message>
        <source>{part}, new: {text}</source>
        <translation>{part}، جديد: {text}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Nothing differs from the revision before.</source>
        <translation>لا شيء يختلف عن الصيغة السابقة.</translation>
    </message>
    <message>
        <source>Edit the definition</source>
        <translation>تحرير التعريف</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>What this revision changed</source>
        <translation>ما غيّرته هذه الصيغة</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>المرور بها</translation>
    </message>
    <message>
        <source>{revision} · means something else</source>
        <translation>{revision} · يعني شيئًا آخر</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>The first definition that was kept.</source>
        <translation>أول تعريف حُفظ.</translation>
    </message>
    <message>
        <source>Not all of this revision can be read.</source>
        <translation>لا تُقرأ هذه الصيغة كلها.</translation>
    </message>
    <message>
        <source>Every coding was made or confirmed under the definition as it is now.</source>
        <translation>كل ترميز عُمل أو أُكّد بالتعريف كما هو الآن.</translation>
    </message>
    <message>
        <source>{revision} · only the words</source>
        <translation>{revision} · الكلمات فقط</translation>
    </message>
    <message>
        <source>No definition has changed yet.</source>
        <translation>لم يتغيّر تعريف بعد.</translation>
    </message>
    <message>
        <source>{codes}, {number} of your codings to confirm</source>
        <translation>{codes}، و{number} من ترميزاتك للتأكيد</translation>
    </message>
    <message>
        <source>Revisions of definitions</source>
        <translation>صيغ التعريفات</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Codes whose definition changed</source>
        <translation>الرموز التي تغيّر تعريفها</translation>
    </message>
    <message>
        <source>Confirm codings</source>
        <translation>تأكيد الترميزات</translation>
    </message>
    <message>
        <source>Back to the revisions, and from there to the text</source>
        <translation>العودة إلى الصيغ، ومنها إلى النص</translation>
    </message>
    <message>
        <source>rev {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Each change is kept here, with who made it, when and why.</source>
        <translation>يُحفظ هنا كل تغيير: من عمله ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>فتح دليل الرموز</translation>
    </message>
    <message>
        <source>{count} to confirm</source>
        <translation>{count} للتأكيد</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>أُنقذ كل شيء</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>ما أمكن إنقاذه</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>ما فُقد</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>هذا المشروع تالف</translation>
    </message>
    <message>
        <source>Is this project damaged?</source>
        <translation>أهذا المشروع تالف؟</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Read out what is readable</source>
        <translation>إنقاذ ما يُقرأ</translation>
    </message>
    <message>
        <source>Everything that can be read and believed goes into a new project, with a list of what is lost. The damaged file is left as it is.</source>
        <translation>كل ما يُقرأ ويُصدَّق يذهب إلى مشروع جديد، مع قائمة بما فُقد. ويُترك الملف التالف كما هو.</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>فتح المشروع الجديد</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>أُنقذ: {counts}.</translation>
    </message>
    <message>
        <source>Nothing could be saved.</source>
        <translation>لم يمكن إنقاذ شيء.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>فُقد</translation>
    </message>
    <message>
        <source>Saved, and not proven</source>
        <translation>أُنقذ ولم يثبت</translation>
    </message>
    <message>
        <source>Wrong in the new project</source>
        <translation>خطأ في المشروع الجديد</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
    <message>
        <source>Open an earlier snapshot</source>
        <translation>فتح لقطة أقدم</translation>
    </message>
    <message>
        <source>{count}, the newest from {moment}. What was done after it is not in it.</source>
        <translation>{count}، وأحدثها من {moment}. وما فُعل بعدها ليس فيها.</translation>
    </message>
    <message>
        <source>Either the passphrase is another one, or the beginning of the file is damaged. If you are sure of the passphrase, most of the project can still be there.</source>
        <translation>إما أن عبارة المرور غيرها، أو أن بداية الملف تالفة. فإن كنت متيقنًا من عبارة المرور فقد يكون أكثر المشروع باقيًا.</translation>
    </message>
    <message>
        <source>It is a Testimonia project, but damaged or not complete. It was left as it is.</source>
        <translation>هو مشروع Testimonia، لكنه تالف أو غير كامل. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Sure of the passphrase? See what can still be done…</source>
        <translation>أمتيقن من عبارة المرور؟ انظر ما يمكن فعله بعد…</translation>
    </message>
    <message>
        <source>{name}, read out</source>
        <translation>{name}، مُنقَذ</translation>
    </message>
    <message>
        <source>The damaged file is only read.</source>
        <translation>إنما يُقرأ الملف التالف.</translation>
    </message>
    <message>
        <source>Read out a damaged project</source>
        <translation>إنقاذ مشروع تالف</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>قراءة كل صفحة</translation>
    </message>
    <message>
        <source>The file is protected: without its passphrase nothing in it can be read.</source>
        <translation>الملف محمي: وبغير عبارة مروره لا يُقرأ منه شيء.</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>{name}, from the document</source>
        <translation>{name}، من الوثيقة</translation>
    </message>
    <message>
        <source>It holds for the whole document, unless the passage says otherwise.</source>
        <translation>يسري على الوثيقة كلها، ما لم يقل الموضع غير ذلك.</translation>
    </message>
    <message>
        <source>Press to make it this segment’s own answer</source>
        <translation>اضغط ليصير جوابًا خاصًا بهذا المقطع</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>إظهاره في دليل الرموز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Press for certainty, basis and a note; Delete removes it</source>
        <translation>اضغط لدرجة اليقين والأساس وملاحظة؛ و Delete يزيله</translation>
    </message>
    <message>
        <source>{key} says that one is not sure of it</source>
        <translation>{key} يقول إنك غير متيقن منه</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متيقَّن</translation>
    </message>
    <message>
        <source>Certainty not said</source>
        <translation>لم تُذكر درجة اليقين</translation>
    </message>
    <message>
        <source>Stated in the passage</source>
        <translation>مصرَّح به في الموضع</translation>
    </message>
    <message>
        <source>Inferred from it</source>
        <translation>مستنتَج منه</translation>
    </message>
    <message>
        <source>Basis not said</source>
        <translation>لم يُذكر الأساس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متيقَّن</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متيقَّن</translation>
    </message>
    <message>
        <source>Answers to {facet}</source>
        <translation>أجوبة {facet}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>ملاحظة على {name}</translation>
    </message>
    <message>
        <source>This facet takes one answer. Keep the one that holds.</source>
        <translation>يقبل هذا الوجه جوابًا واحدًا. أبقِ الذي يصح.</translation>
    </message>
    <message>
        <source>type to answer</source>
        <translation>اكتب لتجيب</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>Answer {facet}</source>
        <translation>الإجابة عن {facet}</translation>
    </message>
    <message>
        <source>List of answers to {facet}</source>
        <translation>قائمة أجوبة {facet}</translation>
    </message>
    <message>
        <source>Tick answers to {facet} in a list</source>
        <translation>تعليم أجوبة {facet} في قائمة</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>Answer {facet} otherwise</source>
        <translation>إجابة أخرى عن {facet}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>لم يُجب عنه</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Add an answer to {facet}</source>
        <translation>إضافة جواب عن {facet}</translation>
    </message>
    <message>
        <source>Write a memo on this segment</source>
        <translation>كتابة مذكرة على هذا المقطع</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Write a note on this answer</source>
        <translation>كتابة ملاحظة على هذا الجواب</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>المزيد عن هذا المقطع</translation>
    </message>
    <message>
        <source>Code this passage yourself</source>
        <translation>رمِّز هذا الموضع بنفسك</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>{place}  ·  {size}</source>
        <translation>{place}  ·  {size}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next incomplete segment</source>
        <translation>المقطع الناقص التالي</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>إظهاره في النص</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>نسخ الاقتباس</translation>
    </message>
    <message>
        <source>Copy it with its citation</source>
        <translation>نسخه مع إحالته</translation>
    </message>
    <message>
        <source>Not sure of any answer</source>
        <translation>غير متيقن من أيّ جواب</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Select a passage and type, or drag a code onto it.</source>
        <translation>حدِّد موضعًا واكتب، أو اسحب رمزًا إليه.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>This passage is covered. Space in the text lets it be read.</source>
        <translation>هذا الموضع محجوب. والمسافة في النص تتيح قراءته.</translation>
    </message>
    <message>
        <source>This segment is {name}’s; it can only be read here.</source>
        <translation>هذا المقطع لـ {name}؛ وإنما يُقرأ هنا.</translation>
    </message>
    <message>
        <source>The first answer makes it a segment.</source>
        <translation>أول جواب يجعله مقطعًا.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Move to another code</source>
        <translation>نقل إلى رمز آخر</translation>
    </message>
    <message>
        <source>Copy to another code</source>
        <translation>نسخ إلى رمز آخر</translation>
    </message>
    <message>
        <source>The other code takes the place of the one that is there, with its certainty and note.</source>
        <translation>يأخذ الرمز الآخر مكان الموجود، مع درجة يقينه وملاحظته.</translation>
    </message>
    <message>
        <source>The segment keeps its codes and gets one more, with the same certainty and note.</source>
        <translation>يحتفظ المقطع برموزه ويأخذ رمزًا آخر بدرجة اليقين والملاحظة نفسيهما.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>البحث عن رمز</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>المواضع التي وُجدت</translation>
    </message>
    <message>
        <source>Code {choice}</source>
        <translation>ترميز: {choice}</translation>
    </message>
    <message>
        <source>Code the same words everywhere</source>
        <translation>ترميز الكلمات نفسها في كل موضع</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>كلمات يُبحث عنها</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>الحروف الكبيرة كما كُتبت</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Codes to give</source>
        <translation>الرموز التي تُعطى</translation>
    </message>
    <message>
        <source>Show {choice}</source>
        <translation>إظهار {choice}</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>اكتب الكلمات التي يُبحث عنها.</translation>
    </message>
    <message>
        <source>{said}; {coded}</source>
        <translation>{said}؛ {coded}</translation>
    </message>
    <message>
        <source>{said}; there are more, say the words more exactly</source>
        <translation>{said}؛ وهناك غيرها، فاكتب الكلمات بدقة أكثر</translation>
    </message>
    <message>
        <source>Coding the passages</source>
        <translation>ترميز المواضع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>What you have coded so already is passed over. Everything chosen is one step.</source>
        <translation>ما رمَّزته هكذا من قبل يُتجاوز. وكل ما اختير خطوة واحدة.</translation>
    </message>
    <message>
        <source>Find a code to give; Enter adds it</source>
        <translation>ابحث عن رمز تعطيه؛ و Enter يضيفه</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>كل الوثائق</translation>
    </message>
    <message>
        <source>These words stand nowhere that is not coded so already.</source>
        <translation>ليست هذه الكلمات في موضع غير مرمَّز هكذا من قبل.</translation>
    </message>
    <message>
        <source>{chosen} of {found} chosen</source>
        <translation>اختير {chosen} من {found}</translation>
    </message>
    <message>
        <source>Code {passages}</source>
        <translation>ترميز ({passages})</translation>
    </message>
    <message>
        <source>Choose a code to give first</source>
        <translation>اختر أولًا رمزًا يُعطى</translation>
    </message>
    <message>
        <source>the words alone</source>
        <translation>الكلمات وحدها</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Nothing was coded; what was chosen is as it was.</source>
        <translation>لم يُرمَّز شيء؛ وما اختير كما كان.</translation>
    </message>
    <message>
        <source>Segments that are nearly the same</source>
        <translation>مقاطع تكاد تتطابق</translation>
    </message>
    <message>
        <source>Pairs of segments</source>
        <translation>أزواج المقاطع</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Uniting joins their codes and memos in one segment; each is one step to undo.</source>
        <translation>يجمع التوحيد رموزها ومذكراتها في مقطع واحد؛ وكل توحيد خطوة واحدة للتراجع.</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>ترك كليهما</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يُبحث…</translation>
    </message>
    <message>
        <source>No two of your segments are nearly the same.</source>
        <translation>لا يكاد يتطابق مقطعان من مقاطعك.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>تكاد تتطابق</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>أحدهما داخل الآخر</translation>
    </message>
    <message>
        <source>overlapping, with the same codes</source>
        <translation>متداخلان بالرموز نفسها</translation>
    </message>
    <message>
        <source>now {answer}</source>
        <translation>الآن {answer}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Between the two segments stand {count} that are in neither. They will be in the joined one.</source>
        <translation>بين المقطعين ما ليس في أيّ منهما ({count}). وسيكون في المقطع المضموم.</translation>
    </message>
    <message>
        <source>Join over a gap?</source>
        <translation>أتضمّ عبر فجوة؟</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Two of your segments here are on the same words.</source>
        <translation>مقطعان من مقاطعك هنا على الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Two of your segments here are nearly the same.</source>
        <translation>مقطعان من مقاطعك هنا يكادان يتطابقان.</translation>
    </message>
    <message>
        <source>Two of your segments here overlap and have the same codes.</source>
        <translation>مقطعان من مقاطعك هنا متداخلان ولهما الرموز نفسها.</translation>
    </message>
    <message>
        <source>Two of your segments here have the same codes, one inside the other.</source>
        <translation>مقطعان من مقاطعك هنا لهما الرموز نفسها وأحدهما داخل الآخر.</translation>
    </message>
    <message>
        <source>Close this to leave both as they are.</source>
        <translation>أغلق هذا لترك كليهما كما هما.</translation>
    </message>
    <message>
        <source>Unite them</source>
        <translation>توحيدهما</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>layout {layout}, opened with Testimonia {version}</source>
        <translation>البنية {layout}، فُتح بـ Testimonia {version}</translation>
    </message>
    <message>
        <source>This project is open for reading only, so its settings can only be read here.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط، فإعداداته هنا للقراءة وحدها.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>مذكرة على المشروع</translation>
    </message>
    <message>
        <source>{who} is writing to this project, so its settings can only be read here.</source>
        <translation>يكتب {who} في هذا المشروع الآن، فإعداداته هنا للقراءة وحدها.</translation>
    </message>
    <message>
        <source>What every segment is asked</source>
        <translation>ما يُسأل عنه كل مقطع</translation>
    </message>
    <message>
        <source>{codes} in {facets}</source>
        <translation>{codes}، {facets}</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>فتح دليل الرموز…</translation>
    </message>
    <message>
        <source>No passages are covered</source>
        <translation>لا مواضع محجوبة</translation>
    </message>
    <message>
        <source>What keeps it safe</source>
        <translation>ما يحفظه</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>إلى جانب المشروع</translation>
    </message>
    <message>
        <source>Snapshots {where}: {kept}</source>
        <translation>اللقطات {where}: {kept}</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>غير إلزامي</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>جواب واحد</translation>
    </message>
    <message>
        <source>{facet}: {required}, {many}</source>
        <translation>{facet}: {required}، {many}</translation>
    </message>
    <message>
        <source>Nothing yet: the codebook has no facets.</source>
        <translation>لا شيء بعد: ليس في دليل الرموز أوجه.</translation>
    </message>
    <message>
        <source>What the project is about, where its documents come from, who may read them</source>
        <translation>عمَّ المشروع، ومن أين تأتي وثائقه، ومن يجوز له أن يقرأها</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>إزالة عبارة المرور…</translation>
    </message>
    <message>
        <source>Not protected: whoever gets at the file can read it</source>
        <translation>غير محمي: من وصل إلى الملف قرأه</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>الحماية بعبارة مرور…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>How the sheet comes out</source>
        <translation>كيف تخرج الورقة</translation>
    </message>
    <message>
        <source>Sheet of shortcuts</source>
        <translation>ورقة الاختصارات</translation>
    </message>
    <message>
        <source>The keys as they are now, on {pages} of A4.</source>
        <translation>المفاتيح كما هي الآن، بقياس A4 ({pages}).</translation>
    </message>
    <message>
        <source>Testimonia: keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح في Testimonia</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>كُتب {name}.</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>{name} could not be written. Nothing was changed. Choose another place.</source>
        <translation>تعذّرت كتابة {name}. لم يتغيّر شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save the sheet as PDF and print it from there.</source>
        <translation>لم تأخذ الطابعة شيئًا. احفظ الورقة بصيغة PDF واطبعها من هناك.</translation>
    </message>
    <message>
        <source>Testimonia shortcuts</source>
        <translation>اختصارات Testimonia</translation>
    </message>
    <message>
        <source>{key} alone is for typing: it would open the palette. Hold Ctrl or Alt with it.</source>
        <translation>{key} وحده للكتابة: كان سيفتح لوح الأجوبة. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} is “{action}”. Take it from there?</source>
        <translation>{key} هو «{action}». أتأخذه منه؟</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action by its name, or press its key</source>
        <translation>ابحث عن أمر باسمه، أو اضغط مفتاحه</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>Give the action the key again that it came with</source>
        <translation>إعطاء الأمر المفتاح الذي جاء به من جديد</translation>
    </message>
    <message>
        <source>{key} does nothing yet: any action may have it.</source>
        <translation>{key} لا يفعل شيئًا بعد: ويجوز لأي أمر أن يأخذه.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Give all actions their first keys again</source>
        <translation>إعطاء كل الأوامر مفاتيحها الأولى من جديد</translation>
    </message>
    <message>
        <source>Sheet to print…</source>
        <translation>ورقة للطباعة…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء اسمه كذلك.</translation>
    </message>
    <message>
        <source>{key} is “{action}”. Give that one another key first.</source>
        <translation>{key} هو «{action}». أعطِ ذاك مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>In the text and the palette</source>
        <translation>في النص ولوح الأجوبة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضَّلات</translation>
    </message>
    <message>
        <source>Open the palette for the selected passage</source>
        <translation>فتح لوح الأجوبة للموضع المحدَّد</translation>
    </message>
    <message>
        <source>Give the code that is shown, go to the next facet</source>
        <translation>إعطاء الرمز الظاهر والذهاب إلى الوجه التالي</translation>
    </message>
    <message>
        <source>Make a new code of what was typed</source>
        <translation>إنشاء رمز جديد مما كُتب</translation>
    </message>
    <message>
        <source>Leave the facet open for now</source>
        <translation>ترك الوجه مفتوحًا الآن</translation>
    </message>
    <message>
        <source>End the palette, leave a page, put an edge back</source>
        <translation>إنهاء لوح الأجوبة، وترك صفحة، وإرجاع حدّ</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>أيّ حرف</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Restore a project</source>
        <translation>استعادة مشروع</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Snapshots are whole copies. What you restore becomes a new file.</source>
        <translation>اللقطات نسخ كاملة. وما تستعيده يصير ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The snapshots of a project file</source>
        <translation>لقطات ملف مشروع</translation>
    </message>
    <message>
        <source>The file may be damaged or gone from where it was; its snapshots lie beside it.</source>
        <translation>قد يكون الملف تالفًا أو ذهب من مكانه؛ ولقطاته إلى جانبه.</translation>
    </message>
    <message>
        <source>A folder of snapshots</source>
        <translation>مجلد لقطات</translation>
    </message>
    <message>
        <source>If they are kept on another drive or came from another computer.</source>
        <translation>إن كانت محفوظة على قرص آخر أو جاءت من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>مجلد اللقطات</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Last step in it</source>
        <translation>آخر خطوة فيها</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>استعادة في ملف جديد…</translation>
    </message>
    <message>
        <source>Restore in place…</source>
        <translation>استعادة في المكان نفسه…</translation>
    </message>
    <message>
        <source>Delete this snapshot…</source>
        <translation>حذف هذه اللقطة…</translation>
    </message>
    <message>
        <source>{reason}, {size}</source>
        <translation>{reason}، {size}</translation>
    </message>
    <message>
        <source>Opens it in a window of its own, where it can only be read.</source>
        <translation>تُفتح في نافذة خاصة بها، للقراءة فقط.</translation>
    </message>
    <message>
        <source>Give its passphrase…</source>
        <translation>إعطاء عبارة مرورها…</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>This snapshot is protected with a passphrase.</source>
        <translation>هذه اللقطة محمية بعبارة مرور.</translation>
    </message>
    <message>
        <source>This snapshot is under another passphrase than the project.</source>
        <translation>هذه اللقطة بعبارة مرور غير عبارة المشروع.</translation>
    </message>
    <message>
        <source>Everybody can read this snapshot without a passphrase. Delete it when you do not need it any more.</source>
        <translation>يستطيع كل أحد قراءة هذه اللقطة بلا عبارة مرور. احذفها إن لم تعد تحتاج إليها.</translation>
    </message>
    <message>
        <source>Somebody worked on this snapshot itself after it was taken.</source>
        <translation>عمل أحد في هذه اللقطة نفسها بعد أن أُخذت.</translation>
    </message>
    <message>
        <source>What cannot be read cannot be restored.</source>
        <translation>ما لا يُقرأ لا يُستعاد.</translation>
    </message>
    <message>
        <source>This snapshot is damaged and cannot be read whole. Choose another one.</source>
        <translation>هذه اللقطة تالفة ولا تُقرأ كلها. اختر لقطة أخرى.</translation>
    </message>
    <message>
        <source>A newer Testimonia took this snapshot. Install that version to read it.</source>
        <translation>أخذ هذه اللقطة إصدار أحدث من Testimonia. ثبِّت ذلك الإصدار لقراءتها.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose another snapshot.</source>
        <translation>لم يعد الملف هناك. اختر لقطة أخرى.</translation>
    </message>
    <message>
        <source>The project goes back to {moment}.</source>
        <translation>يرجع المشروع إلى {moment}.</translation>
    </message>
    <message>
        <source>What was erased for good since this snapshot was taken may come back with it, to be erased once more.</source>
        <translation>ما مُحي نهائيًا منذ أُخذت هذه اللقطة قد يرجع معها، فيُمحى مرة أخرى.</translation>
    </message>
    <message>
        <source>{steps} out of the project, for every coder.</source>
        <translation>{steps} من المشروع، لكل مرمِّز.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Keeping snapshots</source>
        <translation>حفظ اللقطات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>كم يُحفظ منها</translation>
    </message>
    <message>
        <source>Room for the snapshots of a project</source>
        <translation>المكان المتاح للقطات مشروع</translation>
    </message>
    <message>
        <source>Folder for snapshots</source>
        <translation>مجلد اللقطات</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>إلى جانب المشروع</translation>
    </message>
    <message>
        <source>In a folder of your choice</source>
        <translation>في مجلد تختاره</translation>
    </message>
    <message>
        <source>On another drive they survive the loss of this one.</source>
        <translation>على قرص آخر تنجو إذا ضاع هذا.</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>كثير</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>بعض</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Never more than a fifth of the free disk. The oldest go first, the newest stays.</source>
        <translation>لا تزيد أبدًا على خُمس الفارغ من القرص. وتذهب الأقدم أولًا، وتبقى الأحدث.</translation>
    </message>
    <message>
        <source>One is taken at every opening and every half hour of work, and before anything large. None is taken when nothing changed. These settings hold for every project on this computer.</source>
        <translation>تؤخذ واحدة عند كل فتح، وكل نصف ساعة من العمل، وقبل كل شيء كبير. ولا تؤخذ إذا لم يتغيّر شيء. وهذه الإعدادات لكل المشاريع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder now, so nothing would be kept. Choose another one.</source>
        <translation>لا يمكن الآن كتابة شيء في هذا المجلد، فلن يُحفظ شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>As they are kept now</source>
        <translation>كما تُحفظ الآن</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>استُعيد {name}</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>استعادة في ملف جديد</translation>
    </message>
    <message>
        <source>Snapshot taken, {size}, checked.</source>
        <translation>أُخذت لقطة، {size}، وفُحصت.</translation>
    </message>
    <message>
        <source>What was in the snapshot is now in {path}. Nothing else was changed.</source>
        <translation>ما كان في اللقطة صار الآن في {path}. ولم يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>A snapshot of now is taken first, so that you can come back to it. Undo does not take this back.</source>
        <translation>تؤخذ أولًا لقطة لما هو الآن، فيمكنك الرجوع إليه. والتراجع لا يرجع عن هذا.</translation>
    </message>
    <message>
        <source>The snapshot of {moment} is removed from the disk.</source>
        <translation>تُزال اللقطة المأخوذة {moment} من القرص.</translation>
    </message>
    <message>
        <source>The project and the other snapshots stay. This cannot be undone.</source>
        <translation>يبقى المشروع واللقطات الأخرى. ولا رجعة عن ذلك.</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>أخذ واحدة الآن</translation>
    </message>
    <message>
        <source>Whole copies of the project, kept in {folder}.</source>
        <translation>نسخ كاملة من المشروع، محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>Taking a snapshot and checking it</source>
        <translation>أخذ لقطة وفحصها</translation>
    </message>
    <message>
        <source>Restoring into a new file</source>
        <translation>استعادة في ملف جديد</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Checking the snapshot, and keeping one of now</source>
        <translation>فحص اللقطة، وحفظ واحدة لما هو الآن</translation>
    </message>
    <message>
        <source>Delete this snapshot?</source>
        <translation>أتحذف هذه اللقطة؟</translation>
    </message>
    <message>
        <source>This snapshot is protected</source>
        <translation>هذه اللقطة محمية</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>إعدادات…</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>لا لقطة بعد.</translation>
    </message>
    <message>
        <source>One is taken at every opening and every half hour of work. You can take the first one now.</source>
        <translation>تؤخذ واحدة عند كل فتح وكل نصف ساعة من العمل. ويمكنك أخذ الأولى الآن.</translation>
    </message>
    <message>
        <source>There is no snapshot here.</source>
        <translation>لا لقطة هنا.</translation>
    </message>
    <message>
        <source>If you keep them in another folder, choose that folder under Restore.</source>
        <translation>إن كنت تحفظها في مجلد آخر فاختر ذلك المجلد تحت «استعادة».</translation>
    </message>
    <message>
        <source>Nothing changed since the newest snapshot, so none was taken.</source>
        <translation>لم يتغيّر شيء منذ أحدث لقطة، فلم تؤخذ.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Restore in place?</source>
        <translation>أتستعيد في المكان نفسه؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>No second window could be opened. Restore it into a new file instead.</source>
        <translation>تعذّر فتح نافذة ثانية. استعدها في ملف جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{documents}, {segments}</source>
        <translation>{documents}، {segments}</translation>
    </message>
    <message>
        <source>other steps than now</source>
        <translation>خطوات غير التي الآن</translation>
    </message>
    <message>
        <source>{snapshots}, {size} of {budget}</source>
        <translation>{snapshots}، {size} من {budget}</translation>
    </message>
    <message>
        <source>the last {hourly} hours, {daily} days and {weekly} weeks</source>
        <translation>الأخير: الساعات {hourly}، والأيام {daily}، والأسابيع {weekly}</translation>
    </message>
    <message>
        <source>Taken by itself</source>
        <translation>أُخذت من نفسها</translation>
    </message>
    <message>
        <source>Taken by you</source>
        <translation>أخذتها أنت</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>قبل حذف</translation>
    </message>
    <message>
        <source>Before encrypting</source>
        <translation>قبل التشفير</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>قبل الرجوع</translation>
    </message>
    <message>
        <source>{said}, not protected</source>
        <translation>{said}، غير محمية</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>هي وما هو الآن سواء</translation>
    </message>
    <message>
        <source>{snapshots}, {size}</source>
        <translation>{snapshots}، {size}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>of a newer Testimonia</source>
        <translation>من إصدار أحدث من Testimonia</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم تعد هناك</translation>
    </message>
    <message>
        <source>under another passphrase</source>
        <translation>بعبارة مرور أخرى</translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation>تحتاج إلى عبارة مرورها</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>تُقرأ…</translation>
    </message>
    <message>
        <source>This is a snapshot of {moment}. It can only be read, so that it stays as it was. To work on it, restore it into a new file.</source>
        <translation>هذه لقطة مأخوذة {moment}. إنما تُقرأ لتبقى كما كانت. ولتعمل فيها استعدها في ملف جديد.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pauses are not called for any more; the preferences bring it back</source>
        <translation>لا تُقترح استراحات بعد ذلك؛ والتفضيلات ترجعها</translation>
    </message>
    <message>
        <source>Not repeated, because out of use or not fitting: {names}</source>
        <translation>لم تُكرَّر لأنها خارج الاستعمال أو لا توافق: {names}</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>تؤخذ لقطة…</translation>
    </message>
    <message>
        <source>Built-in answers keep their place</source>
        <translation>الأجوبة الموجودة أصلًا تبقى في مكانها</translation>
    </message>
    <message>
        <source>First already: {what}</source>
        <translation>هو الأول من قبل: {what}</translation>
    </message>
    <message>
        <source>Last already: {what}</source>
        <translation>هو الأخير من قبل: {what}</translation>
    </message>
    <message>
        <source>No code stands before, under which to put {what}</source>
        <translation>لا رمز قبله يوضع تحته {what}</translation>
    </message>
    <message>
        <source>At the top of the facet already: {what}</source>
        <translation>في أعلى الوجه من قبل: {what}</translation>
    </message>
    <message>
        <source>Keys move only codes together that stand under the same one</source>
        <translation>لا تنقل المفاتيح معًا إلا رموزًا تحت رمز واحد</translation>
    </message>
    <message>
        <source>Codes keep their place while the codebook is filtered</source>
        <translation>تبقى الرموز في أماكنها أثناء تصفية دليل الرموز</translation>
    </message>
    <message>
        <source>Select a passage first, then give it a code</source>
        <translation>حدِّد موضعًا أولًا، ثم أعطه رمزًا</translation>
    </message>
    <message>
        <source>Paragraph {number} of {all}</source>
        <translation>الفقرة {number} من {all}</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there; this is where it was</source>
        <translation>لم يعد مقطع هذه الخطوة موجودًا؛ وهنا كان</translation>
    </message>
    <message>
        <source>What is covered is not copied: ask for it first, with Space in the text</source>
        <translation>المحجوب لا يُنسخ: اطلبه أولًا بالمسافة في النص</translation>
    </message>
    <message>
        <source>last {hours} h ago</source>
        <translation>آخرها قبل {hours} س</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>last {seconds} s ago</source>
        <translation>آخرها قبل {seconds} ث</translation>
    </message>
    <message>
        <source>last {minutes} min ago</source>
        <translation>آخرها قبل {minutes} د</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ‎%</translation>
    </message>
    <message>
        <source>¶ {at} of {all}</source>
        <translation>¶ {at} من {all}</translation>
    </message>
    <message>
        <source>{step} on {place}</source>
        <translation>{step} على {place}</translation>
    </message>
    <message>
        <source>Nothing is written now</source>
        <translation>لا يُكتب الآن شيء</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>{key} undoes: {step}</source>
        <translation>{key} يتراجع عن: {step}</translation>
    </message>
    <message>
        <source>{count} ¶</source>
        <translation>{count} ‏¶</translation>
    </message>
    <message>
        <source>{only}: {who} is writing</source>
        <translation>{only}: يكتب {who} الآن</translation>
    </message>
    <message>
        <source>All written</source>
        <translation>كُتب كل شيء</translation>
    </message>
    <message>
        <source>All written, {when}</source>
        <translation>كُتب كل شيء، {when}</translation>
    </message>
    <message>
        <source>There is no answer of yours here yet</source>
        <translation>ليس لك جواب هنا بعد</translation>
    </message>
    <message>
        <source>Nothing can be answered here</source>
        <translation>لا يُجاب هنا عن شيء</translation>
    </message>
    <message>
        <source>{key}, {number} gives these answers</source>
        <translation>{key}، {number} يعطي هذه الأجوبة</translation>
    </message>
    <message>
        <source>{name} is beside</source>
        <translation>{name} إلى الجانب</translation>
    </message>
    <message>
        <source>There is one text only: a second opens beside it</source>
        <translation>هناك نص واحد فقط: ويُفتح ثانٍ إلى جانبه</translation>
    </message>
    <message>
        <source>Choose a code first; then it can be defined</source>
        <translation>اختر رمزًا أولًا، ثم يمكن تعريفه</translation>
    </message>
    <message>
        <source>Choose a code first; then a passage can be linked to it</source>
        <translation>اختر رمزًا أولًا، ثم يمكن ربط موضع به</translation>
    </message>
    <message>
        <source>Nothing of yours is incomplete in this document</source>
        <translation>لا شيء لك ناقص في هذه الوثيقة</translation>
    </message>
    <message>
        <source>You have no segments here yet</source>
        <translation>ليس لك مقاطع هنا بعد</translation>
    </message>
    <message>
        <source>This place is no longer there</source>
        <translation>لم يعد هذا الموضع موجودًا</translation>
    </message>
    <message>
        <source>The margin shows the facet that colours the page</source>
        <translation>يُظهر الهامش الوجه الذي يلوِّن الصفحة</translation>
    </message>
    <message>
        <source>The margin shows all codes</source>
        <translation>يُظهر الهامش كل الرموز</translation>
    </message>
    <message>
        <source>The margin shows who coded</source>
        <translation>يُظهر الهامش من رمَّز</translation>
    </message>
    <message>
        <source>Nothing is coded at the caret</source>
        <translation>لم يُرمَّز شيء عند المؤشر</translation>
    </message>
    <message>
        <source>What this link led to is no longer there</source>
        <translation>ما كان هذا الرابط يقود إليه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Choose codes in the codebook first</source>
        <translation>اختر رموزًا في دليل الرموز أولًا</translation>
    </message>
    <message>
        <source>Choose one code; then it can be split</source>
        <translation>اختر رمزًا واحدًا، ثم يمكن تقسيمه</translation>
    </message>
    <message>
        <source>None of these codes is retired</source>
        <translation>ليس في هذه الرموز رمز مسحوب</translation>
    </message>
    <message>
        <source>The file is not protected any more</source>
        <translation>لم يعد الملف محميًا</translation>
    </message>
    <message>
        <source>The file is protected now</source>
        <translation>صار الملف محميًا الآن</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>غُيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>Copied with its citation: {citation}</source>
        <translation>نُسخ مع إحالته: {citation}</translation>
    </message>
    <message>
        <source>Text of documents at {percent} %</source>
        <translation>نص الوثائق بحجم {percent} %</translation>
    </message>
    <message>
        <source>There is no such passage to review</source>
        <translation>لا موضع كذلك للمراجعة</translation>
    </message>
    <message>
        <source>Choose a code in the codebook first</source>
        <translation>اختر رمزًا في دليل الرموز أولًا</translation>
    </message>
    <message>
        <source>Nothing of yours has too many answers</source>
        <translation>لا شيء لك زائد الأجوبة</translation>
    </message>
    <message>
        <source>{facet} has too many answers here: {at} of {all} such segments</source>
        <translation>لـ {facet} هنا أجوبة أكثر مما ينبغي: {at} من {all} من هذه المقاطع</translation>
    </message>
    <message>
        <source>No code is covered. Its menu in the codebook covers the passages of one</source>
        <translation>لا رمز محجوب. وقائمة الرمز في دليل الرموز تحجب مواضعه</translation>
    </message>
    <message>
        <source>Nothing of yours is left to answer there</source>
        <translation>لم يبق لك هناك ما تجيب عنه</translation>
    </message>
    <message>
        <source>Passages of {n} codes are covered</source>
        <translation>مواضع {n} من الرموز محجوبة</translation>
    </message>
    <message>
        <source>Everything can be read for this sitting</source>
        <translation>كل شيء يُقرأ في هذه الجلسة</translation>
    </message>
    <message>
        <source>The review waits: {left} left. Review passages goes on with it</source>
        <translation>تنتظر المراجعة: بقي {left}. و«مراجعة مواضع» تمضي فيها</translation>
    </message>
    <message>
        <source>Nothing changed since the newest snapshot</source>
        <translation>لم يتغيّر شيء منذ أحدث لقطة</translation>
    </message>
    <message>
        <source>Snapshot taken, {size}, checked</source>
        <translation>أُخذت لقطة، {size}، وفُحصت</translation>
    </message>
    <message>
        <source>The project is back at the snapshot; one of before was kept</source>
        <translation>رجع المشروع إلى اللقطة؛ وحُفظت واحدة لما كان قبل ذلك</translation>
    </message>
    <message>
        <source>High contrast stays, because the system asks for it</source>
        <translation>يبقى التباين عاليًا لأن النظام يطلبه</translation>
    </message>
    <message>
        <source>High contrast is on</source>
        <translation>التباين العالي مشغَّل</translation>
    </message>
    <message>
        <source>High contrast is off</source>
        <translation>التباين العالي متوقف</translation>
    </message>
    <message>
        <source>Nobody is named as speaking here</source>
        <translation>لم يُسمَّ متحدث هنا</translation>
    </message>
    <message>
        <source>Nothing was found in this document yet</source>
        <translation>لم يوجد شيء في هذه الوثيقة بعد</translation>
    </message>
    <message>
        <source>Put the caret into one of your segments to split it</source>
        <translation>ضع المؤشر في أحد مقاطعك لتقسّمه</translation>
    </message>
    <message>
        <source>You have no segment after this one</source>
        <translation>ليس لك مقطع بعد هذا</translation>
    </message>
    <message>
        <source>You have no segment before this one</source>
        <translation>ليس لك مقطع قبل هذا</translation>
    </message>
    <message>
        <source>Make a facet first: a code stands under one</source>
        <translation>أنشئ وجهًا أولًا: فالرمز يكون تحت وجه</translation>
    </message>
    <message>
        <source>What is covered gives no words: ask for it first, with Space in the text</source>
        <translation>المحجوب لا يعطي كلمات: اطلبه أولًا بالمسافة في النص</translation>
    </message>
    <message>
        <source>Coded {passages} in {documents}: {made}</source>
        <translation>الترميز: {passages}، {documents}، {made}</translation>
    </message>
    <message>
        <source>Selecting: {unit}</source>
        <translation>التحديد: {unit}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>to do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(مُحي)</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>تُراجِع عن: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Created the project</source>
        <extracomment>DONE project.create</extracomment>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Read the project from {source}</source>
        <extracomment>DONE project.build</extracomment>
        <translation>قُرئ المشروع من {source}</translation>
    </message>
    <message>
        <source>Renamed the project to “{name}”</source>
        <extracomment>DONE project.rename</extracomment>
        <translation>غُيّر اسم المشروع إلى «{name}»</translation>
    </message>
    <message>
        <source>Brought the project from layout {from} to layout {to}</source>
        <extracomment>DONE project.migrate</extracomment>
        <translation>حُوّل المشروع من البنية {from} إلى البنية {to}</translation>
    </message>
    <message>
        <source>Added the coder {name}</source>
        <extracomment>DONE coder.add</extracomment>
        <translation>أُضيف المرمِّز {name}</translation>
    </message>
    <message>
        <source>Renamed the coder {before} to {name}</source>
        <extracomment>DONE coder.rename</extracomment>
        <translation>غُيّر اسم المرمِّز {before} إلى {name}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <extracomment>DONE document.import</extracomment>
        <translation>استُورد {name}</translation>
    </message>
    <message numerus="yes">
        <source>Imported {count} documents</source>
        <comment>Imported 1 document</comment>
        <extracomment>DONE document.import_many</extracomment>
        <translation>
            <numerusform>لم تُستورد وثائق</numerusform>
            <numerusform>استُوردت وثيقة واحدة</numerusform>
            <numerusform>استُوردت وثيقتان</numerusform>
            <numerusform>استُوردت {count} وثائق</numerusform>
            <numerusform>استُوردت {count} وثيقة</numerusform>
            <numerusform>استُوردت {count} وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>DONE document.rename; DONE code.rename</extracomment>
        <translation>غُيّر اسم {before} إلى {name}</translation>
    </message>
    <message>
        <source>Set the kind of {name} to “{kind}”</source>
        <extracomment>DONE document.describe</extracomment>
        <translation>حُدِّد نوع {name}: «{kind}»</translation>
    </message>
    <message>
        <source>Took away what kind of source {name} is</source>
        <extracomment>DONE document.undescribe</extracomment>
        <translation>أُزيل نوع مصدر {name}</translation>
    </message>
    <message>
        <source>Changed what the paragraphs of {name} are</source>
        <extracomment>DONE document.layout</extracomment>
        <translation>غُيّر ما عليه فقرات {name}</translation>
    </message>
    <message>
        <source>Moved {name} in the list</source>
        <extracomment>DONE document.move</extracomment>
        <translation>نُقل {name} في القائمة</translation>
    </message>
    <message>
        <source>Deleted the document {name}</source>
        <extracomment>DONE document.delete</extracomment>
        <translation>حُذفت الوثيقة {name}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} documents</source>
        <comment>Deleted 1 document</comment>
        <extracomment>DONE document.delete_many</extracomment>
        <translation>
            <numerusform>لم تُحذف وثائق</numerusform>
            <numerusform>حُذفت وثيقة واحدة</numerusform>
            <numerusform>حُذفت وثيقتان</numerusform>
            <numerusform>حُذفت {count} وثائق</numerusform>
            <numerusform>حُذفت {count} وثيقة</numerusform>
            <numerusform>حُذفت {count} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the kind of {count} documents to “{kind}”</source>
        <comment>Set the kind of 1 document to “{kind}”</comment>
        <extracomment>DONE document.describe_many</extracomment>
        <translation>
            <numerusform>لم يُحدَّد نوع وثائق: «{kind}»</numerusform>
            <numerusform>حُدِّد نوع وثيقة واحدة: «{kind}»</numerusform>
            <numerusform>حُدِّد نوع وثيقتين: «{kind}»</numerusform>
            <numerusform>حُدِّد نوع {count} وثائق: «{kind}»</numerusform>
            <numerusform>حُدِّد نوع {count} وثيقة: «{kind}»</numerusform>
            <numerusform>حُدِّد نوع {count} وثيقة: «{kind}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took away what kind of source {count} documents are</source>
        <comment>Took away what kind of source 1 document is</comment>
        <extracomment>DONE document.undescribe_many</extracomment>
        <translation>
            <numerusform>لم يُزَل نوع مصدر وثائق</numerusform>
            <numerusform>أُزيل نوع مصدر وثيقة واحدة</numerusform>
            <numerusform>أُزيل نوع مصدر وثيقتين</numerusform>
            <numerusform>أُزيل نوع مصدر {count} وثائق</numerusform>
            <numerusform>أُزيل نوع مصدر {count} وثيقة</numerusform>
            <numerusform>أُزيل نوع مصدر {count} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {count} documents to “{state}”</source>
        <comment>Set 1 document to “{state}”</comment>
        <extracomment>DONE document.state_many</extracomment>
        <translation>
            <numerusform>لم تُجعل وثائق «{state}»</numerusform>
            <numerusform>جُعلت وثيقة واحدة «{state}»</numerusform>
            <numerusform>جُعلت وثيقتان «{state}»</numerusform>
            <numerusform>جُعلت {count} وثائق «{state}»</numerusform>
            <numerusform>جُعلت {count} وثيقة «{state}»</numerusform>
            <numerusform>جُعلت {count} وثيقة «{state}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {name} to “{state}”</source>
        <extracomment>DONE document.state</extracomment>
        <translation>جُعلت {name} «{state}»</translation>
    </message>
    <message>
        <source>Added the codebook {name}</source>
        <extracomment>DONE codebook.load</extracomment>
        <translation>أُضيف دليل الرموز {name}</translation>
    </message>
    <message>
        <source>Added codes from {name}</source>
        <extracomment>DONE codebook.import</extracomment>
        <translation>أُضيفت رموز من {name}</translation>
    </message>
    <message>
        <source>Updated the codebook from {name}</source>
        <extracomment>DONE codebook.update</extracomment>
        <translation>حُدِّث دليل الرموز من {name}</translation>
    </message>
    <message>
        <source>Created the facet {name}</source>
        <extracomment>DONE facet.create</extracomment>
        <translation>أُنشئ الوجه {name}</translation>
    </message>
    <message>
        <source>Renamed the facet {before} to {name}</source>
        <extracomment>DONE facet.rename</extracomment>
        <translation>غُيّر اسم الوجه {before} إلى {name}</translation>
    </message>
    <message>
        <source>Described the facet {name}</source>
        <extracomment>DONE facet.describe</extracomment>
        <translation>وُصف الوجه {name}</translation>
    </message>
    <message>
        <source>Changed the facet {name}</source>
        <extracomment>DONE facet.settings</extracomment>
        <translation>غُيّر الوجه {name}</translation>
    </message>
    <message>
        <source>Moved the facet {name}</source>
        <extracomment>DONE facet.move</extracomment>
        <translation>نُقل الوجه {name}</translation>
    </message>
    <message>
        <source>Deleted the facet {name}</source>
        <extracomment>DONE facet.delete</extracomment>
        <translation>حُذف الوجه {name}</translation>
    </message>
    <message>
        <source>Created {name}</source>
        <extracomment>DONE code.create</extracomment>
        <translation>أُنشئ {name}</translation>
    </message>
    <message>
        <source>Defined {name}</source>
        <extracomment>DONE code.describe</extracomment>
        <translation>عُرِّف {name}</translation>
    </message>
    <message>
        <source>Changed the example passages of {name}</source>
        <extracomment>DONE definition.examples</extracomment>
        <translation>غُيّرت مواضع الأمثلة على {name}</translation>
    </message>
    <message>
        <source>Linked a passage as an example of {name}</source>
        <extracomment>DONE definition.link_example</extracomment>
        <translation>رُبط موضع مثالًا على {name}</translation>
    </message>
    <message>
        <source>Linked a passage as a near miss of {name}</source>
        <extracomment>DONE definition.link_near_miss</extracomment>
        <translation>رُبط موضع شبيهًا بـ {name}</translation>
    </message>
    <message>
        <source>Took a passage away from the definition of {name}</source>
        <extracomment>DONE definition.unlink</extracomment>
        <translation>أُبعد موضع عن تعريف {name}</translation>
    </message>
    <message>
        <source>Confirmed {code}</source>
        <extracomment>DONE definition.confirm</extracomment>
        <translation>أُكّد {code}</translation>
    </message>
    <message>
        <source>Recoloured {name}</source>
        <extracomment>DONE code.recolour</extracomment>
        <translation>غُيّر لون {name}</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <extracomment>DONE code.move</extracomment>
        <translation>نُقل {name}</translation>
    </message>
    <message>
        <source>Deleted the code {name}</source>
        <extracomment>DONE code.delete</extracomment>
        <translation>حُذف الرمز {name}</translation>
    </message>
    <message>
        <source>Set the favourites</source>
        <extracomment>DONE code.shortcut</extracomment>
        <translation>عُيّنت المفضَّلات</translation>
    </message>
    <message>
        <source>Covered the passages of {name}</source>
        <extracomment>DONE code.cover</extracomment>
        <translation>حُجبت مواضع {name}</translation>
    </message>
    <message>
        <source>Covered the passages of {name} no longer</source>
        <extracomment>DONE code.uncover</extracomment>
        <translation>رُفع الحجب عن مواضع {name}</translation>
    </message>
    <message numerus="yes">
        <source>Covered the passages of {count} codes</source>
        <comment>Covered the passages of 1 code</comment>
        <extracomment>DONE code.cover_many</extracomment>
        <translation>
            <numerusform>حُجبت مواضع {count} من الرموز</numerusform>
            <numerusform>حُجبت مواضع رمز واحد</numerusform>
            <numerusform>حُجبت مواضع رمزين</numerusform>
            <numerusform>حُجبت مواضع {count} رموز</numerusform>
            <numerusform>حُجبت مواضع {count} رمزًا</numerusform>
            <numerusform>حُجبت مواضع {count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered the passages of {count} codes no longer</source>
        <comment>Covered the passages of 1 code no longer</comment>
        <extracomment>DONE code.uncover_many</extracomment>
        <translation>
            <numerusform>رُفع الحجب عن مواضع {count} من الرموز</numerusform>
            <numerusform>رُفع الحجب عن مواضع رمز واحد</numerusform>
            <numerusform>رُفع الحجب عن مواضع رمزين</numerusform>
            <numerusform>رُفع الحجب عن مواضع {count} رموز</numerusform>
            <numerusform>رُفع الحجب عن مواضع {count} رمزًا</numerusform>
            <numerusform>رُفع الحجب عن مواضع {count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} codes</source>
        <comment>Moved 1 code</comment>
        <extracomment>DONE code.move_many</extracomment>
        <translation>
            <numerusform>نُقلت {count} من الرموز</numerusform>
            <numerusform>نُقل رمز واحد</numerusform>
            <numerusform>نُقل رمزان</numerusform>
            <numerusform>نُقلت {count} رموز</numerusform>
            <numerusform>نُقل {count} رمزًا</numerusform>
            <numerusform>نُقل {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {merged} into {name}</source>
        <extracomment>DONE code.merge</extracomment>
        <translation>دُمج {merged} في {name}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {count} codes into {name}</source>
        <comment>Merged 1 code into {name}</comment>
        <extracomment>DONE code.merge_many</extracomment>
        <translation>
            <numerusform>دُمجت {count} من الرموز في {name}</numerusform>
            <numerusform>دُمج رمز واحد في {name}</numerusform>
            <numerusform>دُمج رمزان في {name}</numerusform>
            <numerusform>دُمجت {count} رموز في {name}</numerusform>
            <numerusform>دُمج {count} رمزًا في {name}</numerusform>
            <numerusform>دُمج {count} رمز في {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recoloured {count} codes</source>
        <comment>Recoloured 1 code</comment>
        <extracomment>DONE code.recolour_many</extracomment>
        <translation>
            <numerusform>غُيّر لون {count} من الرموز</numerusform>
            <numerusform>غُيّر لون رمز واحد</numerusform>
            <numerusform>غُيّر لون رمزين</numerusform>
            <numerusform>غُيّر لون {count} رموز</numerusform>
            <numerusform>غُيّر لون {count} رمزًا</numerusform>
            <numerusform>غُيّر لون {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <extracomment>DONE code.properties</extracomment>
        <translation>غُيّر {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changed {count} codes</source>
        <comment>Changed 1 code</comment>
        <extracomment>DONE code.properties_many</extracomment>
        <translation>
            <numerusform>غُيّرت {count} من الرموز</numerusform>
            <numerusform>غُيّر رمز واحد</numerusform>
            <numerusform>غُيّر رمزان</numerusform>
            <numerusform>غُيّرت {count} رموز</numerusform>
            <numerusform>غُيّر {count} رمزًا</numerusform>
            <numerusform>غُيّر {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <extracomment>DONE code.retire</extracomment>
        <translation>سُحب {name}</translation>
    </message>
    <message numerus="yes">
        <source>Retired {count} codes</source>
        <comment>Retired 1 code</comment>
        <extracomment>DONE code.retire_many</extracomment>
        <translation>
            <numerusform>سُحبت {count} من الرموز</numerusform>
            <numerusform>سُحب رمز واحد</numerusform>
            <numerusform>سُحب رمزان</numerusform>
            <numerusform>سُحبت {count} رموز</numerusform>
            <numerusform>سُحب {count} رمزًا</numerusform>
            <numerusform>سُحب {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {name} into use again</source>
        <extracomment>DONE code.use_again</extracomment>
        <translation>أُرجع {name} إلى الاستعمال</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} codes into use again</source>
        <comment>Took 1 code into use again</comment>
        <extracomment>DONE code.use_again_many</extracomment>
        <translation>
            <numerusform>أُرجعت {count} من الرموز إلى الاستعمال</numerusform>
            <numerusform>أُرجع رمز واحد إلى الاستعمال</numerusform>
            <numerusform>أُرجع رمزان إلى الاستعمال</numerusform>
            <numerusform>أُرجعت {count} رموز إلى الاستعمال</numerusform>
            <numerusform>أُرجع {count} رمزًا إلى الاستعمال</numerusform>
            <numerusform>أُرجع {count} رمز إلى الاستعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} codes</source>
        <comment>Deleted 1 code</comment>
        <extracomment>DONE code.delete_many</extracomment>
        <translation>
            <numerusform>حُذفت {count} من الرموز</numerusform>
            <numerusform>حُذف رمز واحد</numerusform>
            <numerusform>حُذف رمزان</numerusform>
            <numerusform>حُذفت {count} رموز</numerusform>
            <numerusform>حُذف {count} رمزًا</numerusform>
            <numerusform>حُذف {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted what is under {name}</source>
        <extracomment>DONE code.sort</extracomment>
        <translation>رُتّب ما تحت {name}</translation>
    </message>
    <message>
        <source>Sorted the codebook</source>
        <extracomment>DONE codebook.sort</extracomment>
        <translation>رُتّب دليل الرموز</translation>
    </message>
    <message numerus="yes">
        <source>Split {name} ({count} codings)</source>
        <comment>Split {name} (1 coding)</comment>
        <extracomment>DONE code.split</extracomment>
        <translation>
            <numerusform>قُسّم {name} (الترميزات: {count})</numerusform>
            <numerusform>قُسّم {name} (ترميز واحد)</numerusform>
            <numerusform>قُسّم {name} (ترميزان)</numerusform>
            <numerusform>قُسّم {name} ({count} ترميزات)</numerusform>
            <numerusform>قُسّم {name} ({count} ترميزًا)</numerusform>
            <numerusform>قُسّم {name} ({count} ترميز)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the other names of {name}</source>
        <extracomment>DONE code.aliases</extracomment>
        <translation>غُيّرت الأسماء الأخرى لـ {name}</translation>
    </message>
    <message>
        <source>Set the dates of {name} to {edtf}</source>
        <extracomment>DONE code.edtf</extracomment>
        <translation>عُيّنت تواريخ {name}: {edtf}</translation>
    </message>
    <message>
        <source>Named the period {name}</source>
        <extracomment>DONE code.named</extracomment>
        <translation>سُمّيت الفترة {name}</translation>
    </message>
    <message>
        <source>United equal periods ({count})</source>
        <extracomment>DONE code.unite_periods</extracomment>
        <translation>وُحّدت فترات متساوية ({count})</translation>
    </message>
    <message>
        <source>Coded {code}</source>
        <extracomment>DONE coding.apply</extracomment>
        <translation>رُمِّز {code}</translation>
    </message>
    <message numerus="yes">
        <source>Coded {count} answers</source>
        <comment>Coded 1 answer</comment>
        <extracomment>DONE coding.apply_many</extracomment>
        <translation>
            <numerusform>رُمِّزت {count} من الأجوبة</numerusform>
            <numerusform>رُمِّز جواب واحد</numerusform>
            <numerusform>رُمِّز جوابان</numerusform>
            <numerusform>رُمِّزت {count} أجوبة</numerusform>
            <numerusform>رُمِّز {count} جوابًا</numerusform>
            <numerusform>رُمِّز {count} جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Created {code} and coded it</source>
        <extracomment>DONE coding.create</extracomment>
        <translation>أُنشئ {code} ورُمِّز به</translation>
    </message>
    <message>
        <source>Removed {code}</source>
        <extracomment>DONE coding.remove</extracomment>
        <translation>أُزيل {code}</translation>
    </message>
    <message>
        <source>Qualified {code}</source>
        <extracomment>DONE coding.detail</extracomment>
        <translation>قُيّد {code}</translation>
    </message>
    <message>
        <source>Copied a passage to {code}</source>
        <extracomment>DONE coding.copy</extracomment>
        <translation>نُسخ موضع إلى {code}</translation>
    </message>
    <message>
        <source>Recoded {before} as {code}</source>
        <extracomment>DONE coding.recode</extracomment>
        <translation>أُعيد ترميز {before} إلى {code}</translation>
    </message>
    <message numerus="yes">
        <source>Coded {count} passages as {code}</source>
        <comment>Coded 1 passage as {code}</comment>
        <extracomment>DONE coding.everywhere</extracomment>
        <translation>
            <numerusform>رُمِّزت {count} من المواضع بـ {code}</numerusform>
            <numerusform>رُمِّز موضع واحد بـ {code}</numerusform>
            <numerusform>رُمِّز موضعان بـ {code}</numerusform>
            <numerusform>رُمِّزت {count} مواضع بـ {code}</numerusform>
            <numerusform>رُمِّز {count} موضعًا بـ {code}</numerusform>
            <numerusform>رُمِّز {count} موضع بـ {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded the answers “{set}”</source>
        <extracomment>DONE coding.apply_set</extracomment>
        <translation>رُمِّزت الأجوبة «{set}»</translation>
    </message>
    <message>
        <source>Answered {facet}</source>
        <extracomment>DONE coding.set_answers</extracomment>
        <translation>أُجيب عن {facet}</translation>
    </message>
    <message>
        <source>Marked as not sure: {code}</source>
        <extracomment>DONE coding.unsure</extracomment>
        <translation>عُلِّم غير متيقَّن: {code}</translation>
    </message>
    <message>
        <source>Marked as no longer unsure: {code}</source>
        <extracomment>DONE coding.not_unsure</extracomment>
        <translation>رُفعت علامة عدم التيقن: {code}</translation>
    </message>
    <message>
        <source>Wrote a note on {code}</source>
        <extracomment>DONE coding.note</extracomment>
        <translation>كُتبت ملاحظة على {code}</translation>
    </message>
    <message>
        <source>Named the answers “{name}”</source>
        <extracomment>DONE answer_set.create</extracomment>
        <translation>سُمّيت الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>Renamed the answers “{before}” to “{name}”</source>
        <extracomment>DONE answer_set.rename</extracomment>
        <translation>غُيّر اسم الأجوبة «{before}» إلى «{name}»</translation>
    </message>
    <message>
        <source>Changed the answers “{name}”</source>
        <extracomment>DONE answer_set.change</extracomment>
        <translation>غُيّرت الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>Deleted the set of answers “{name}”</source>
        <extracomment>DONE answer_set.delete</extracomment>
        <translation>حُذفت مجموعة الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>Moved the set of answers “{name}”</source>
        <extracomment>DONE answer_set.move</extracomment>
        <translation>نُقلت مجموعة الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>Set the answers for the whole of {name}</source>
        <extracomment>DONE default.set</extracomment>
        <translation>عُيّنت أجوبة {name} كلها</translation>
    </message>
    <message numerus="yes">
        <source>Set the answers for {count} whole documents</source>
        <comment>Set the answers for 1 whole document</comment>
        <extracomment>DONE default.set_many</extracomment>
        <translation>
            <numerusform>عُيّنت أجوبة {count} من الوثائق كلها</numerusform>
            <numerusform>عُيّنت أجوبة وثيقة واحدة بكاملها</numerusform>
            <numerusform>عُيّنت أجوبة وثيقتين بكاملهما</numerusform>
            <numerusform>عُيّنت أجوبة {count} وثائق بكاملها</numerusform>
            <numerusform>عُيّنت أجوبة {count} وثيقة بكاملها</numerusform>
            <numerusform>عُيّنت أجوبة {count} وثيقة بكاملها</numerusform>
        </translation>
    </message>
    <message>
        <source>Took away the answers for the whole of {name}</source>
        <extracomment>DONE default.clear</extracomment>
        <translation>أُزيلت أجوبة {name} كلها</translation>
    </message>
    <message numerus="yes">
        <source>Took away the answers for {count} whole documents</source>
        <comment>Took away the answers for 1 whole document</comment>
        <extracomment>DONE default.clear_many</extracomment>
        <translation>
            <numerusform>أُزيلت أجوبة {count} من الوثائق كلها</numerusform>
            <numerusform>أُزيلت أجوبة وثيقة واحدة بكاملها</numerusform>
            <numerusform>أُزيلت أجوبة وثيقتين بكاملهما</numerusform>
            <numerusform>أُزيلت أجوبة {count} وثائق بكاملها</numerusform>
            <numerusform>أُزيلت أجوبة {count} وثيقة بكاملها</numerusform>
            <numerusform>أُزيلت أجوبة {count} وثيقة بكاملها</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a passage</source>
        <extracomment>DONE segment.create</extracomment>
        <translation>عُلِّم موضع</translation>
    </message>
    <message>
        <source>Moved the edge of a segment</source>
        <extracomment>DONE segment.edges</extracomment>
        <translation>نُقل حدّ مقطع</translation>
    </message>
    <message>
        <source>United two segments</source>
        <extracomment>DONE segment.unite</extracomment>
        <translation>وُحّد مقطعان</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <extracomment>DONE segment.split</extracomment>
        <translation>قُسّم مقطع</translation>
    </message>
    <message>
        <source>Joined {count} segments</source>
        <extracomment>DONE segment.join</extracomment>
        <translation>ضُمّت {count} من المقاطع</translation>
    </message>
    <message>
        <source>Deleted a segment</source>
        <extracomment>DONE segment.delete</extracomment>
        <translation>حُذف مقطع</translation>
    </message>
    <message>
        <source>Wrote a memo</source>
        <extracomment>DONE memo.write</extracomment>
        <translation>كُتبت مذكرة</translation>
    </message>
    <message>
        <source>Deleted a memo</source>
        <extracomment>DONE memo.delete</extracomment>
        <translation>حُذفت مذكرة</translation>
    </message>
    <message>
        <source>Said what a memo is for</source>
        <extracomment>DONE memo.kind</extracomment>
        <translation>بُيّن الغرض من مذكرة</translation>
    </message>
    <message>
        <source>Ticked off a to do</source>
        <extracomment>DONE memo.done</extracomment>
        <translation>عُلِّم إنجاز ما كان للإنجاز</translation>
    </message>
    <message>
        <source>Opened a to do again</source>
        <extracomment>DONE memo.reopen</extracomment>
        <translation>أُعيد ما كان للإنجاز</translation>
    </message>
    <message>
        <source>Wrote a journal entry</source>
        <extracomment>DONE journal.create</extracomment>
        <translation>كُتب قيد في اليوميات</translation>
    </message>
    <message>
        <source>Changed a journal entry</source>
        <extracomment>DONE journal.write</extracomment>
        <translation>غُيّر قيد في اليوميات</translation>
    </message>
    <message>
        <source>Said what a journal entry is for</source>
        <extracomment>DONE journal.kind</extracomment>
        <translation>بُيّن الغرض من قيد في اليوميات</translation>
    </message>
    <message>
        <source>Ticked off a to do of the journal</source>
        <extracomment>DONE journal.done</extracomment>
        <translation>عُلِّم إنجاز ما كان للإنجاز في اليوميات</translation>
    </message>
    <message>
        <source>Opened a to do of the journal again</source>
        <extracomment>DONE journal.reopen</extracomment>
        <translation>أُعيد ما كان للإنجاز في اليوميات</translation>
    </message>
    <message>
        <source>Deleted a journal entry</source>
        <extracomment>DONE journal.delete</extracomment>
        <translation>حُذف قيد من اليوميات</translation>
    </message>
    <message>
        <source>Erased documents for good ({count})</source>
        <extracomment>DONE erase.document</extracomment>
        <translation>مُحيت وثائق نهائيًا ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Erased the work of a coder for good ({segments} segments)</source>
        <comment>Erased the work of a coder for good (1 segment)</comment>
        <extracomment>DONE erase.coder</extracomment>
        <translation>
            <numerusform>مُحي عمل مرمِّز نهائيًا (المقاطع: {segments})</numerusform>
            <numerusform>مُحي عمل مرمِّز نهائيًا (مقطع واحد)</numerusform>
            <numerusform>مُحي عمل مرمِّز نهائيًا (مقطعان)</numerusform>
            <numerusform>مُحي عمل مرمِّز نهائيًا ({segments} مقاطع)</numerusform>
            <numerusform>مُحي عمل مرمِّز نهائيًا ({segments} مقطعًا)</numerusform>
            <numerusform>مُحي عمل مرمِّز نهائيًا ({segments} مقطع)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased passages for good ({characters} characters)</source>
        <comment>Erased passages for good (1 character)</comment>
        <extracomment>DONE erase.passages</extracomment>
        <translation>
            <numerusform>مُحيت مواضع نهائيًا (المحارف: {characters})</numerusform>
            <numerusform>مُحيت مواضع نهائيًا (محرف واحد)</numerusform>
            <numerusform>مُحيت مواضع نهائيًا (محرفان)</numerusform>
            <numerusform>مُحيت مواضع نهائيًا ({characters} محارف)</numerusform>
            <numerusform>مُحيت مواضع نهائيًا ({characters} محرفًا)</numerusform>
            <numerusform>مُحيت مواضع نهائيًا ({characters} محرف)</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the project</source>
        <extracomment>NAMED project.rename</extracomment>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>add the coder {name}</source>
        <extracomment>NAMED coder.add</extracomment>
        <translation>إضافة المرمِّز {name}</translation>
    </message>
    <message>
        <source>rename the coder {before}</source>
        <extracomment>NAMED coder.rename</extracomment>
        <translation>إعادة تسمية المرمِّز {before}</translation>
    </message>
    <message>
        <source>import {name}</source>
        <extracomment>NAMED document.import</extracomment>
        <translation>استيراد {name}</translation>
    </message>
    <message numerus="yes">
        <source>import {count} documents</source>
        <comment>import 1 document</comment>
        <extracomment>NAMED document.import_many</extracomment>
        <translation>
            <numerusform>استيراد {count} من الوثائق</numerusform>
            <numerusform>استيراد وثيقة واحدة</numerusform>
            <numerusform>استيراد وثيقتين</numerusform>
            <numerusform>استيراد {count} وثائق</numerusform>
            <numerusform>استيراد {count} وثيقة</numerusform>
            <numerusform>استيراد {count} وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>rename {before}</source>
        <extracomment>NAMED document.rename; NAMED code.rename</extracomment>
        <translation>إعادة تسمية {before}</translation>
    </message>
    <message>
        <source>set the kind of {name} to “{kind}”</source>
        <extracomment>NAMED document.describe</extracomment>
        <translation>تحديد نوع {name}: «{kind}»</translation>
    </message>
    <message>
        <source>take away the kind of {name}</source>
        <extracomment>NAMED document.undescribe</extracomment>
        <translation>إزالة نوع {name}</translation>
    </message>
    <message>
        <source>change what the paragraphs of {name} are</source>
        <extracomment>NAMED document.layout</extracomment>
        <translation>تغيير ما عليه فقرات {name}</translation>
    </message>
    <message>
        <source>move {name}</source>
        <extracomment>NAMED document.move; NAMED code.move</extracomment>
        <translation>نقل {name}</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <extracomment>NAMED document.delete</extracomment>
        <translation>حذف {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} documents</source>
        <comment>delete 1 document</comment>
        <extracomment>NAMED document.delete_many</extracomment>
        <translation>
            <numerusform>حذف صفر من الوثائق</numerusform>
            <numerusform>حذف وثيقة واحدة</numerusform>
            <numerusform>حذف وثيقتين</numerusform>
            <numerusform>حذف {count} وثائق</numerusform>
            <numerusform>حذف {count} وثيقة</numerusform>
            <numerusform>حذف {count} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the kind of {count} documents to “{kind}”</source>
        <comment>set the kind of 1 document to “{kind}”</comment>
        <extracomment>NAMED document.describe_many</extracomment>
        <translation>
            <numerusform>تحديد نوع صفر من الوثائق: «{kind}»</numerusform>
            <numerusform>تحديد نوع وثيقة واحدة: «{kind}»</numerusform>
            <numerusform>تحديد نوع وثيقتين: «{kind}»</numerusform>
            <numerusform>تحديد نوع {count} وثائق: «{kind}»</numerusform>
            <numerusform>تحديد نوع {count} وثيقة: «{kind}»</numerusform>
            <numerusform>تحديد نوع {count} وثيقة: «{kind}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take away the kind of {count} documents</source>
        <comment>take away the kind of 1 document</comment>
        <extracomment>NAMED document.undescribe_many</extracomment>
        <translation>
            <numerusform>إزالة نوع صفر من الوثائق</numerusform>
            <numerusform>إزالة نوع وثيقة واحدة</numerusform>
            <numerusform>إزالة نوع وثيقتين</numerusform>
            <numerusform>إزالة نوع {count} وثائق</numerusform>
            <numerusform>إزالة نوع {count} وثيقة</numerusform>
            <numerusform>إزالة نوع {count} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set {count} documents to “{state}”</source>
        <comment>set 1 document to “{state}”</comment>
        <extracomment>NAMED document.state_many</extracomment>
        <translation>
            <numerusform>جعل صفر من الوثائق «{state}»</numerusform>
            <numerusform>جعل وثيقة واحدة «{state}»</numerusform>
            <numerusform>جعل وثيقتين «{state}»</numerusform>
            <numerusform>جعل {count} وثائق «{state}»</numerusform>
            <numerusform>جعل {count} وثيقة «{state}»</numerusform>
            <numerusform>جعل {count} وثيقة «{state}»</numerusform>
        </translation>
    </message>
    <message>
        <source>set {name} to “{state}”</source>
        <extracomment>NAMED document.state</extracomment>
        <translation>جعل {name} «{state}»</translation>
    </message>
    <message>
        <source>add the codebook {name}</source>
        <extracomment>NAMED codebook.load</extracomment>
        <translation>إضافة دليل الرموز {name}</translation>
    </message>
    <message>
        <source>add codes from {name}</source>
        <extracomment>NAMED codebook.import</extracomment>
        <translation>إضافة رموز من {name}</translation>
    </message>
    <message>
        <source>update the codebook from {name}</source>
        <extracomment>NAMED codebook.update</extracomment>
        <translation>تحديث دليل الرموز من {name}</translation>
    </message>
    <message>
        <source>create the facet {name}</source>
        <extracomment>NAMED facet.create</extracomment>
        <translation>إنشاء الوجه {name}</translation>
    </message>
    <message>
        <source>rename the facet {before}</source>
        <extracomment>NAMED facet.rename</extracomment>
        <translation>إعادة تسمية الوجه {before}</translation>
    </message>
    <message>
        <source>describe the facet {name}</source>
        <extracomment>NAMED facet.describe</extracomment>
        <translation>وصف الوجه {name}</translation>
    </message>
    <message>
        <source>change the facet {name}</source>
        <extracomment>NAMED facet.settings</extracomment>
        <translation>تغيير الوجه {name}</translation>
    </message>
    <message>
        <source>move the facet {name}</source>
        <extracomment>NAMED facet.move</extracomment>
        <translation>نقل الوجه {name}</translation>
    </message>
    <message>
        <source>delete the facet {name}</source>
        <extracomment>NAMED facet.delete</extracomment>
        <translation>حذف الوجه {name}</translation>
    </message>
    <message>
        <source>create {name}</source>
        <extracomment>NAMED code.create</extracomment>
        <translation>إنشاء {name}</translation>
    </message>
    <message>
        <source>define {name}</source>
        <extracomment>NAMED code.describe</extracomment>
        <translation>تعريف {name}</translation>
    </message>
    <message>
        <source>change the example passages of {name}</source>
        <extracomment>NAMED definition.examples</extracomment>
        <translation>تغيير مواضع الأمثلة على {name}</translation>
    </message>
    <message>
        <source>link a passage as an example of {name}</source>
        <extracomment>NAMED definition.link_example</extracomment>
        <translation>ربط موضع مثالًا على {name}</translation>
    </message>
    <message>
        <source>link a passage as a near miss of {name}</source>
        <extracomment>NAMED definition.link_near_miss</extracomment>
        <translation>ربط موضع شبيهًا بـ {name}</translation>
    </message>
    <message>
        <source>take a passage away from the definition of {name}</source>
        <extracomment>NAMED definition.unlink</extracomment>
        <translation>إبعاد موضع عن تعريف {name}</translation>
    </message>
    <message>
        <source>confirm {code}</source>
        <extracomment>NAMED definition.confirm</extracomment>
        <translation>تأكيد {code}</translation>
    </message>
    <message>
        <source>recolour {name}</source>
        <extracomment>NAMED code.recolour</extracomment>
        <translation>تغيير لون {name}</translation>
    </message>
    <message>
        <source>delete the code {name}</source>
        <extracomment>NAMED code.delete</extracomment>
        <translation>حذف الرمز {name}</translation>
    </message>
    <message>
        <source>set the favourites</source>
        <extracomment>NAMED code.shortcut</extracomment>
        <translation>تعيين المفضَّلات</translation>
    </message>
    <message>
        <source>cover the passages of {name}</source>
        <extracomment>NAMED code.cover</extracomment>
        <translation>حجب مواضع {name}</translation>
    </message>
    <message>
        <source>cover the passages of {name} no longer</source>
        <extracomment>NAMED code.uncover</extracomment>
        <translation>رفع الحجب عن مواضع {name}</translation>
    </message>
    <message numerus="yes">
        <source>cover the passages of {count} codes</source>
        <comment>cover the passages of 1 code</comment>
        <extracomment>NAMED code.cover_many</extracomment>
        <translation>
            <numerusform>حجب مواضع {count} من الرموز</numerusform>
            <numerusform>حجب مواضع رمز واحد</numerusform>
            <numerusform>حجب مواضع رمزين</numerusform>
            <numerusform>حجب مواضع {count} رموز</numerusform>
            <numerusform>حجب مواضع {count} رمزًا</numerusform>
            <numerusform>حجب مواضع {count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cover the passages of {count} codes no longer</source>
        <comment>cover the passages of 1 code no longer</comment>
        <extracomment>NAMED code.uncover_many</extracomment>
        <translation>
            <numerusform>رفع الحجب عن مواضع {count} من الرموز</numerusform>
            <numerusform>رفع الحجب عن مواضع رمز واحد</numerusform>
            <numerusform>رفع الحجب عن مواضع رمزين</numerusform>
            <numerusform>رفع الحجب عن مواضع {count} رموز</numerusform>
            <numerusform>رفع الحجب عن مواضع {count} رمزًا</numerusform>
            <numerusform>رفع الحجب عن مواضع {count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {count} codes</source>
        <comment>move 1 code</comment>
        <extracomment>NAMED code.move_many</extracomment>
        <translation>
            <numerusform>نقل {count} من الرموز</numerusform>
            <numerusform>نقل رمز واحد</numerusform>
            <numerusform>نقل رمزين</numerusform>
            <numerusform>نقل {count} رموز</numerusform>
            <numerusform>نقل {count} رمزًا</numerusform>
            <numerusform>نقل {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>merge {merged} into {name}</source>
        <extracomment>NAMED code.merge</extracomment>
        <translation>دمج {merged} في {name}</translation>
    </message>
    <message numerus="yes">
        <source>merge {count} codes into {name}</source>
        <comment>merge 1 code into {name}</comment>
        <extracomment>NAMED code.merge_many</extracomment>
        <translation>
            <numerusform>دمج {count} من الرموز في {name}</numerusform>
            <numerusform>دمج رمز واحد في {name}</numerusform>
            <numerusform>دمج رمزين في {name}</numerusform>
            <numerusform>دمج {count} رموز في {name}</numerusform>
            <numerusform>دمج {count} رمزًا في {name}</numerusform>
            <numerusform>دمج {count} رمز في {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recolour {count} codes</source>
        <comment>recolour 1 code</comment>
        <extracomment>NAMED code.recolour_many</extracomment>
        <translation>
            <numerusform>تغيير لون {count} من الرموز</numerusform>
            <numerusform>تغيير لون رمز واحد</numerusform>
            <numerusform>تغيير لون رمزين</numerusform>
            <numerusform>تغيير لون {count} رموز</numerusform>
            <numerusform>تغيير لون {count} رمزًا</numerusform>
            <numerusform>تغيير لون {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>change {name}</source>
        <extracomment>NAMED code.properties</extracomment>
        <translation>تغيير {name}</translation>
    </message>
    <message numerus="yes">
        <source>change {count} codes</source>
        <comment>change 1 code</comment>
        <extracomment>NAMED code.properties_many</extracomment>
        <translation>
            <numerusform>تغيير {count} من الرموز</numerusform>
            <numerusform>تغيير رمز واحد</numerusform>
            <numerusform>تغيير رمزين</numerusform>
            <numerusform>تغيير {count} رموز</numerusform>
            <numerusform>تغيير {count} رمزًا</numerusform>
            <numerusform>تغيير {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>retire {name}</source>
        <extracomment>NAMED code.retire</extracomment>
        <translation>سحب {name}</translation>
    </message>
    <message numerus="yes">
        <source>retire {count} codes</source>
        <comment>retire 1 code</comment>
        <extracomment>NAMED code.retire_many</extracomment>
        <translation>
            <numerusform>سحب {count} من الرموز</numerusform>
            <numerusform>سحب رمز واحد</numerusform>
            <numerusform>سحب رمزين</numerusform>
            <numerusform>سحب {count} رموز</numerusform>
            <numerusform>سحب {count} رمزًا</numerusform>
            <numerusform>سحب {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>take {name} into use again</source>
        <extracomment>NAMED code.use_again</extracomment>
        <translation>إرجاع {name} إلى الاستعمال</translation>
    </message>
    <message numerus="yes">
        <source>take {count} codes into use again</source>
        <comment>take 1 code into use again</comment>
        <extracomment>NAMED code.use_again_many</extracomment>
        <translation>
            <numerusform>إرجاع {count} من الرموز إلى الاستعمال</numerusform>
            <numerusform>إرجاع رمز واحد إلى الاستعمال</numerusform>
            <numerusform>إرجاع رمزين إلى الاستعمال</numerusform>
            <numerusform>إرجاع {count} رموز إلى الاستعمال</numerusform>
            <numerusform>إرجاع {count} رمزًا إلى الاستعمال</numerusform>
            <numerusform>إرجاع {count} رمز إلى الاستعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} codes</source>
        <comment>delete 1 code</comment>
        <extracomment>NAMED code.delete_many</extracomment>
        <translation>
            <numerusform>حذف {count} من الرموز</numerusform>
            <numerusform>حذف رمز واحد</numerusform>
            <numerusform>حذف رمزين</numerusform>
            <numerusform>حذف {count} رموز</numerusform>
            <numerusform>حذف {count} رمزًا</numerusform>
            <numerusform>حذف {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>sort what is under {name}</source>
        <extracomment>NAMED code.sort</extracomment>
        <translation>ترتيب ما تحت {name}</translation>
    </message>
    <message>
        <source>sort the codebook</source>
        <extracomment>NAMED codebook.sort</extracomment>
        <translation>ترتيب دليل الرموز</translation>
    </message>
    <message>
        <source>split {name}</source>
        <extracomment>NAMED code.split</extracomment>
        <translation>تقسيم {name}</translation>
    </message>
    <message>
        <source>change the other names of {name}</source>
        <extracomment>NAMED code.aliases</extracomment>
        <translation>تغيير الأسماء الأخرى لـ {name}</translation>
    </message>
    <message>
        <source>set the dates of {name} to {edtf}</source>
        <extracomment>NAMED code.edtf</extracomment>
        <translation>تعيين تواريخ {name}: {edtf}</translation>
    </message>
    <message>
        <source>name the period {name}</source>
        <extracomment>NAMED code.named</extracomment>
        <translation>تسمية الفترة {name}</translation>
    </message>
    <message>
        <source>unite equal periods ({count})</source>
        <extracomment>NAMED code.unite_periods</extracomment>
        <translation>توحيد فترات متساوية ({count})</translation>
    </message>
    <message>
        <source>code {code}</source>
        <extracomment>NAMED coding.apply</extracomment>
        <translation>ترميز {code}</translation>
    </message>
    <message numerus="yes">
        <source>code {count} answers</source>
        <comment>code 1 answer</comment>
        <extracomment>NAMED coding.apply_many</extracomment>
        <translation>
            <numerusform>ترميز {count} من الأجوبة</numerusform>
            <numerusform>ترميز جواب واحد</numerusform>
            <numerusform>ترميز جوابين</numerusform>
            <numerusform>ترميز {count} أجوبة</numerusform>
            <numerusform>ترميز {count} جوابًا</numerusform>
            <numerusform>ترميز {count} جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>create and code {code}</source>
        <extracomment>NAMED coding.create</extracomment>
        <translation>إنشاء {code} والترميز به</translation>
    </message>
    <message>
        <source>remove {code}</source>
        <extracomment>NAMED coding.remove</extracomment>
        <translation>إزالة {code}</translation>
    </message>
    <message>
        <source>qualify {code}</source>
        <extracomment>NAMED coding.detail</extracomment>
        <translation>تقييد {code}</translation>
    </message>
    <message>
        <source>copy a passage to {code}</source>
        <extracomment>NAMED coding.copy</extracomment>
        <translation>نسخ موضع إلى {code}</translation>
    </message>
    <message>
        <source>recode {before} as {code}</source>
        <extracomment>NAMED coding.recode</extracomment>
        <translation>إعادة ترميز {before} إلى {code}</translation>
    </message>
    <message numerus="yes">
        <source>code {count} passages as {code}</source>
        <comment>code 1 passage as {code}</comment>
        <extracomment>NAMED coding.everywhere</extracomment>
        <translation>
            <numerusform>ترميز {count} من المواضع بـ {code}</numerusform>
            <numerusform>ترميز موضع واحد بـ {code}</numerusform>
            <numerusform>ترميز موضعين بـ {code}</numerusform>
            <numerusform>ترميز {count} مواضع بـ {code}</numerusform>
            <numerusform>ترميز {count} موضعًا بـ {code}</numerusform>
            <numerusform>ترميز {count} موضع بـ {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>code the answers “{set}”</source>
        <extracomment>NAMED coding.apply_set</extracomment>
        <translation>ترميز الأجوبة «{set}»</translation>
    </message>
    <message>
        <source>answer {facet}</source>
        <extracomment>NAMED coding.set_answers</extracomment>
        <translation>الإجابة عن {facet}</translation>
    </message>
    <message>
        <source>mark as not sure: {code}</source>
        <extracomment>NAMED coding.unsure</extracomment>
        <translation>تعليم عدم التيقن: {code}</translation>
    </message>
    <message>
        <source>mark as no longer unsure: {code}</source>
        <extracomment>NAMED coding.not_unsure</extracomment>
        <translation>رفع علامة عدم التيقن: {code}</translation>
    </message>
    <message>
        <source>write a note on {code}</source>
        <extracomment>NAMED coding.note</extracomment>
        <translation>كتابة ملاحظة على {code}</translation>
    </message>
    <message>
        <source>name the answers “{name}”</source>
        <extracomment>NAMED answer_set.create</extracomment>
        <translation>تسمية الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>rename the answers “{before}”</source>
        <extracomment>NAMED answer_set.rename</extracomment>
        <translation>إعادة تسمية الأجوبة «{before}»</translation>
    </message>
    <message>
        <source>change the answers “{name}”</source>
        <extracomment>NAMED answer_set.change</extracomment>
        <translation>تغيير الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>delete the set of answers “{name}”</source>
        <extracomment>NAMED answer_set.delete</extracomment>
        <translation>حذف مجموعة الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>move the set of answers “{name}”</source>
        <extracomment>NAMED answer_set.move</extracomment>
        <translation>نقل مجموعة الأجوبة «{name}»</translation>
    </message>
    <message>
        <source>set the answers for the whole of {name}</source>
        <extracomment>NAMED default.set</extracomment>
        <translation>تعيين أجوبة {name} كلها</translation>
    </message>
    <message numerus="yes">
        <source>set the answers for {count} whole documents</source>
        <comment>set the answers for 1 whole document</comment>
        <extracomment>NAMED default.set_many</extracomment>
        <translation>
            <numerusform>تعيين أجوبة {count} من الوثائق كلها</numerusform>
            <numerusform>تعيين أجوبة وثيقة واحدة بكاملها</numerusform>
            <numerusform>تعيين أجوبة وثيقتين بكاملهما</numerusform>
            <numerusform>تعيين أجوبة {count} وثائق بكاملها</numerusform>
            <numerusform>تعيين أجوبة {count} وثيقة بكاملها</numerusform>
            <numerusform>تعيين أجوبة {count} وثيقة بكاملها</numerusform>
        </translation>
    </message>
    <message>
        <source>take away the answers for the whole of {name}</source>
        <extracomment>NAMED default.clear</extracomment>
        <translation>إزالة أجوبة {name} كلها</translation>
    </message>
    <message numerus="yes">
        <source>take away the answers for {count} whole documents</source>
        <comment>take away the answers for 1 whole document</comment>
        <extracomment>NAMED default.clear_many</extracomment>
        <translation>
            <numerusform>إزالة أجوبة {count} من الوثائق كلها</numerusform>
            <numerusform>إزالة أجوبة وثيقة واحدة بكاملها</numerusform>
            <numerusform>إزالة أجوبة وثيقتين بكاملهما</numerusform>
            <numerusform>إزالة أجوبة {count} وثائق بكاملها</numerusform>
            <numerusform>إزالة أجوبة {count} وثيقة بكاملها</numerusform>
            <numerusform>إزالة أجوبة {count} وثيقة بكاملها</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a passage</source>
        <extracomment>NAMED segment.create</extracomment>
        <translation>تعليم موضع</translation>
    </message>
    <message>
        <source>move the edge of a segment</source>
        <extracomment>NAMED segment.edges</extracomment>
        <translation>نقل حدّ مقطع</translation>
    </message>
    <message>
        <source>unite two segments</source>
        <extracomment>NAMED segment.unite</extracomment>
        <translation>توحيد مقطعين</translation>
    </message>
    <message>
        <source>split a segment</source>
        <extracomment>NAMED segment.split</extracomment>
        <translation>تقسيم مقطع</translation>
    </message>
    <message>
        <source>join {count} segments</source>
        <extracomment>NAMED segment.join</extracomment>
        <translation>ضمّ {count} من المقاطع</translation>
    </message>
    <message>
        <source>delete a segment</source>
        <extracomment>NAMED segment.delete</extracomment>
        <translation>حذف مقطع</translation>
    </message>
    <message>
        <source>write a memo</source>
        <extracomment>NAMED memo.write</extracomment>
        <translation>كتابة مذكرة</translation>
    </message>
    <message>
        <source>delete a memo</source>
        <extracomment>NAMED memo.delete</extracomment>
        <translation>حذف مذكرة</translation>
    </message>
    <message>
        <source>say what a memo is for</source>
        <extracomment>NAMED memo.kind</extracomment>
        <translation>بيان الغرض من مذكرة</translation>
    </message>
    <message>
        <source>tick off a to do</source>
        <extracomment>NAMED memo.done</extracomment>
        <translation>تعليم إنجاز ما كان للإنجاز</translation>
    </message>
    <message>
        <source>open a to do again</source>
        <extracomment>NAMED memo.reopen</extracomment>
        <translation>إعادة ما كان للإنجاز</translation>
    </message>
    <message>
        <source>write a journal entry</source>
        <extracomment>NAMED journal.create</extracomment>
        <translation>كتابة قيد في اليوميات</translation>
    </message>
    <message>
        <source>change a journal entry</source>
        <extracomment>NAMED journal.write</extracomment>
        <translation>تغيير قيد في اليوميات</translation>
    </message>
    <message>
        <source>say what a journal entry is for</source>
        <extracomment>NAMED journal.kind</extracomment>
        <translation>بيان الغرض من قيد في اليوميات</translation>
    </message>
    <message>
        <source>tick off a to do of the journal</source>
        <extracomment>NAMED journal.done</extracomment>
        <translation>تعليم إنجاز ما كان للإنجاز في اليوميات</translation>
    </message>
    <message>
        <source>open a to do of the journal again</source>
        <extracomment>NAMED journal.reopen</extracomment>
        <translation>إعادة ما كان للإنجاز في اليوميات</translation>
    </message>
    <message>
        <source>delete a journal entry</source>
        <extracomment>NAMED journal.delete</extracomment>
        <translation>حذف قيد من اليوميات</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>one answer</source>
        <translation>جواب واحد</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>عدة أجوبة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Type to filter, Space to tick</source>
        <translation>اكتب للتصفية، والمسافة للتعليم</translation>
    </message>
    <message>
        <source>No answer fits.</source>
        <translation>لا جواب يوافق.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Where to ask</source>
        <translation>أين تسأل</translation>
    </message>
    <message>
        <source>{palette} finds every action, document and code by its name. {guide} opens the guide, and {what} says what a part of the window is for.</source>
        <translation>{palette} يجد كل أمر ووثيقة ورمز باسمه. و {guide} يفتح الدليل، و {what} يقول لماذا وُضع جزء من النافذة.</translation>
    </message>
    <message>
        <source>That is all you need to begin. The tour is in the Help menu.</source>
        <translation>هذا كل ما تحتاج إليه للبدء. والجولة في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>ما الذي يُقرأ</translation>
    </message>
    <message>
        <source>These are the documents of the project. The bar shows how far you are with each.</source>
        <translation>هذه وثائق المشروع. ويُظهر الشريط إلى أين وصلت في كل منها.</translation>
    </message>
    <message>
        <source>Open another one: click it, or go to it with the arrow keys and press Enter.</source>
        <translation>افتح وثيقة أخرى: انقرها، أو اذهب إليها بمفاتيح الأسهم واضغط Enter.</translation>
    </message>
    <message>
        <source>Select and type</source>
        <translation>حدِّد واكتب</translation>
    </message>
    <message>
        <source>Coding is one movement: select a passage and type a few letters of what it shows. The palette opens below it.</source>
        <translation>الترميز حركة واحدة: حدِّد موضعًا واكتب حروفًا مما يُظهره. فيُفتح لوح الأجوبة تحته.</translation>
    </message>
    <message>
        <source>Select some words, type “tor”, and press Enter.</source>
        <translation>حدِّد كلمات، واكتب «tor»، واضغط Enter.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>ما لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>Each facet is a question to the passage. Amber says which have no answer yet; {key} takes you to the next such passage.</source>
        <translation>كل وجه سؤال عن الموضع. واللون الكهرماني يقول أيها بلا جواب بعد؛ و {key} يأخذك إلى الموضع التالي كذلك.</translation>
    </message>
    <message>
        <source>Answer the next facet: type a few letters and press Enter. A time is typed as you would say it.</source>
        <translation>أجب عن الوجه التالي: اكتب حروفًا واضغط Enter. والزمن يُكتب كما تقوله.</translation>
    </message>
    <message>
        <source>The margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Every segment has a bracket with its answer. One facet colours the page at a time; {key} takes the next one.</source>
        <translation>لكل مقطع قوس عليه جوابه. ويلوِّن الصفحة وجه واحد في كل مرة؛ و {key} يأخذ التالي.</translation>
    </message>
    <message>
        <source>Click another bracket, or a coloured passage, to take its segment in hand.</source>
        <translation>انقر قوسًا آخر، أو موضعًا ملوَّنًا، ليكون مقطعه بين يديك.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>There is no Save. Everything you do is a step that is written at once, can be taken back, and stands in the history ({key}).</source>
        <translation>ليس هناك حفظ. كل ما تفعله خطوة تُكتب في الحال، ويمكن الرجوع عنها، وهي في السجل ({key}).</translation>
    </message>
    <message>
        <source>Take your last step back with {key}.</source>
        <translation>ارجع عن خطوتك الأخيرة بـ {key}.</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>جولة في المكتب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>ترك الجولة (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ترك الجولة</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>New here? Six small steps show what everything else is made of, in three minutes.</source>
        <translation>أأنت جديد هنا؟ ست خطوات صغيرة تُظهر ما يُصنع منه كل ما سواها، في ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>بدء الجولة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{documents}, {segments}</source>
        <translation>{documents}، {segments}</translation>
    </message>
    <message>
        <source>asks for its passphrase</source>
        <translation>يطلب عبارة مروره</translation>
    </message>
    <message>
        <source>its drive gives no answer</source>
        <translation>قرصه لا يجيب</translation>
    </message>
    <message>
        <source>not found at this place</source>
        <translation>غير موجود في هذا المكان</translation>
    </message>
    <message>
        <source>cannot be read here</source>
        <translation>لا يُقرأ هنا</translation>
    </message>
    <message>
        <source>damaged or not complete</source>
        <translation>تالف أو غير كامل</translation>
    </message>
    <message>
        <source>kept in step by {program}</source>
        <translation>يزامنه {program}</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>open: {who}</source>
        <translation>مفتوح: {who}</translation>
    </message>
    <message>
        <source>open elsewhere</source>
        <translation>مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>{numbers} · {state}</source>
        <translation>{numbers} · {state}</translation>
    </message>
    <message>
        <source>Read testimony, mark what matters, and show where every number came from.</source>
        <translation>اقرأ الشهادات، وعلِّم ما يهم، وأرِ من أين جاء كل عدد.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>The sample: four documents, two coders who differ.</source>
        <translation>النموذج: أربع وثائق ومرمِّزان مختلفان.</translation>
    </message>
    <message>
        <source>Restore a project from a snapshot…</source>
        <translation>استعادة مشروع من لقطة…</translation>
    </message>
    <message>
        <source>Read out a damaged project…</source>
        <translation>إنقاذ مشروع تالف…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Delete takes a project out of the list</source>
        <translation>يفتح Enter، وتثبّت المسافة، و Delete يخرج المشروع من القائمة</translation>
    </message>
    <message>
        <source>Pin no longer</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>The folder could not be shown here. Nothing was changed.</source>
        <translation>تعذّر إظهار المجلد هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No recent project has these words in its name or place.</source>
        <translation>لا مشروع أخيرًا في اسمه أو مكانه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No project was opened yet.</source>
        <translation>لم يُفتح مشروع بعد.</translation>
    </message>
    <message>
        <source>Begin with a new one, or look around in the sample. A project can be dropped here, and so can documents or a codebook for a new one.</source>
        <translation>ابدأ بمشروع جديد، أو انظر في النموذج. ويمكن إسقاط مشروع هنا، وكذلك وثائق أو دليل رموز لمشروع جديد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>إظهاره في مجلده</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>إخراج من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>Opens a project with four documents and two coders, to try everything. It is your own copy.</source>
        <translation>يفتح مشروعًا فيه أربع وثائق ومرمِّزان لتجربة كل شيء. وهو نسختك الخاصة.</translation>
    </message>
    <message>
        <source>Brings a project back as it was when a snapshot of it was taken.</source>
        <translation>يرجع المشروع كما كان حين أُخذت لقطة منه.</translation>
    </message>
    <message>
        <source>Reads what can still be read out of a damaged file into a new project.</source>
        <translation>يقرأ ما بقي مقروءًا في ملف تالف إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>Keeps only the recent projects with these words in name or place.</source>
        <translation>يُبقي المشاريع الأخيرة التي في اسمها أو مكانها هذه الكلمات فقط.</translation>
    </message>
    <message>
        <source>Projects that you opened last. Enter opens one; Delete takes it off the list, not off the disk.</source>
        <translation>المشاريع التي فتحتها أخيرًا. يفتحها Enter؛ و Delete يخرجها من القائمة لا من القرص.</translation>
    </message>
    <message>
        <source>The quickest way to anything: an action, a document, a code, a page of the guide. Type its name.</source>
        <translation>أسرع طريق إلى أي شيء: أمر أو وثيقة أو رمز أو صفحة من الدليل. اكتب اسمه.</translation>
    </message>
    <message>
        <source>Who is coding. Press to let somebody else code, or to add a coder.</source>
        <translation>من يرمِّز. اضغط ليرمِّز غيره، أو لإضافة مرمِّز.</translation>
    </message>
    <message>
        <source>Coders for whom there is no room here; press to see them.</source>
        <translation>مرمِّزون لا مكان لهم هنا؛ اضغط لتراهم.</translation>
    </message>
    <message>
        <source>Brings documents in: plain text, Markdown, Word and PDF.</source>
        <translation>يُدخل وثائق: نصًا عاديًا وMarkdown وWord وPDF.</translation>
    </message>
    <message>
        <source>Keeps only the documents with these words in their names.</source>
        <translation>يُبقي الوثائق التي في أسمائها هذه الكلمات فقط.</translation>
    </message>
    <message>
        <source>The bar shows how much of a document is coded, amber words what is still open in it.</source>
        <translation>يُظهر الشريط كم رُمِّز من الوثيقة، والكلمات الكهرمانية ما بقي فيها بلا جواب.</translation>
    </message>
    <message>
        <source>Answers that hold for the whole document. Press to change them.</source>
        <translation>أجوبة تسري على الوثيقة كلها. اضغط لتغييرها.</translation>
    </message>
    <message>
        <source>One facet colours the page at a time; the margin names the answers to it. Choose which.</source>
        <translation>يلوِّن الصفحة وجه واحد في كل مرة؛ ويسمي الهامش أجوبته. اختر أيّها.</translation>
    </message>
    <message>
        <source>Lets a selection grow to whole words, sentences or paragraphs when you let the mouse go.</source>
        <translation>يمدّ التحديد إلى كلمات أو جمل أو فقرات كاملة حين تترك الفأرة.</translation>
    </message>
    <message>
        <source>Select a passage with the mouse, or with Shift and the arrow keys, and type: letters open the palette for it. A click on a marked passage takes its segment in hand.</source>
        <translation>حدِّد موضعًا بالفأرة أو بـ Shift ومفاتيح الأسهم، واكتب: فالحروف تفتح له لوح الأجوبة. والنقر على موضع معلَّم يجعل مقطعه بين يديك.</translation>
    </message>
    <message>
        <source>What else can be done with this segment: split, move, join, delete.</source>
        <translation>ما يمكن فعله أيضًا بهذا المقطع: تقسيم ونقل وضمّ وحذف.</translation>
    </message>
    <message>
        <source>Makes a segment of your own on the same words; the other one stays.</source>
        <translation>يجعل لك مقطعًا على الكلمات نفسها؛ ويبقى الآخر.</translation>
    </message>
    <message>
        <source>Your own words on this segment, written when you stop typing.</source>
        <translation>كلماتك أنت عن هذا المقطع، تُكتب حين تكف عن الكتابة.</translation>
    </message>
    <message>
        <source>Keeps only the codes with these letters, as the palette finds them. Down goes into the tree.</source>
        <translation>يُبقي الرموز التي فيها هذه الحروف فقط، كما يجدها لوح الأجوبة. والسهم إلى أسفل يدخل الشجرة.</translation>
    </message>
    <message>
        <source>Adds a code or a facet, or takes the codes in another order.</source>
        <translation>يضيف رمزًا أو وجهًا، أو يأخذ الرموز بترتيب آخر.</translation>
    </message>
    <message>
        <source>Enter gives the code to the passage, F2 gives it another name, Alt with arrows moves it. Numbers count your segments.</source>
        <translation>يعطي Enter الرمز للموضع، ويغيّر F2 اسمه، وينقله Alt مع الأسهم. والأعداد تعدّ مقاطعك.</translation>
    </message>
    <message>
        <source>When the definition was changed last; press to see what changed.</source>
        <translation>متى تغيّر التعريف آخر مرة؛ اضغط لترى ما تغيّر.</translation>
    </message>
    <message>
        <source>Codings from before the last change of meaning, to be looked at again.</source>
        <translation>ترميزات من قبل آخر تغيير في المعنى، يُنظر فيها من جديد.</translation>
    </message>
    <message>
        <source>Counts all seals of the history again: one that does not fit shows here.</source>
        <translation>يعدّ كل أختام السجل من جديد: وما لا يوافق يظهر هنا.</translation>
    </message>
    <message>
        <source>Where the coders differ, in the order of the text. Enter shows the place.</source>
        <translation>أين يختلف المرمِّزون، بترتيب النص. ويُظهر Enter الموضع.</translation>
    </message>
    <message>
        <source>For each code how far the coders agree; the lines mark common thresholds.</source>
        <translation>إلى أي حدّ يتفق المرمِّزون في كل رمز؛ والخطوط تعلِّم عتبات معتادة.</translation>
    </message>
    <message>
        <source>Codes that neither coder used are left out of the figures.</source>
        <translation>تُترك من الأعداد رموز لم يستعملها أيّ المرمِّزين.</translation>
    </message>
    <message>
        <source>All codes. Choose several with Shift or Ctrl; the tools above act on all.</source>
        <translation>كل الرموز. اختر عدة منها بـ Shift أو Ctrl؛ والأدوات أعلاه تعمل فيها كلها.</translation>
    </message>
    <message>
        <source>In which order codes stand. By hand is the order that you give them.</source>
        <translation>بأي ترتيب تأتي الرموز. والترتيب باليد هو الذي تعطيه أنت.</translation>
    </message>
    <message>
        <source>In which order memos are listed.</source>
        <translation>بأي ترتيب تُسرد المذكرات.</translation>
    </message>
    <message>
        <source>Leaves everything as it was before this window was opened. Escape does it too.</source>
        <translation>يترك كل شيء كما كان قبل فتح هذه النافذة. و Escape يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Does what this window is for. Enter does the same.</source>
        <translation>يفعل ما وُضعت له هذه النافذة. و Enter يفعل مثله.</translation>
    </message>
    <message>
        <source>Shows the passphrase in letters for as long as you want to see it.</source>
        <translation>يُظهر عبارة المرور بحروفها ما أردت أن تراها.</translation>
    </message>
    <message>
        <source>Stops the work that is under way; the project stays as it was.</source>
        <translation>يوقف العمل الجاري؛ ويبقى المشروع كما كان.</translation>
    </message>
    <message>
        <source>Type the words. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>اكتب الكلمات. يذهب Enter إلى الموضع التالي، و Shift+Enter إلى السابق.</translation>
    </message>
    <message>
        <source>Type here; what cannot be taken is said in a sentence below.</source>
        <translation>اكتب هنا؛ وما لا يُقبل تقوله جملة تحته.</translation>
    </message>
    <message>
        <source>Type to keep what fits. Down goes into the list, Escape empties the field.</source>
        <translation>اكتب ليبقى ما يوافق. السهم إلى أسفل يدخل القائمة، و Escape يفرغ الخانة.</translation>
    </message>
    <message>
        <source>On or off; Space changes it.</source>
        <translation>مشغَّل أو متوقف؛ والمسافة تغيّره.</translation>
    </message>
    <message>
        <source>One of several that exclude each other; the arrow keys change it.</source>
        <translation>واحد من عدة لا تجتمع؛ ومفاتيح الأسهم تغيّره.</translation>
    </message>
    <message>
        <source>Shows what holds now; press it to choose something else.</source>
        <translation>يُظهر ما يسري الآن؛ اضغطه لتختار غيره.</translation>
    </message>
    <message>
        <source>Press to turn it on or off.</source>
        <translation>اضغط لتشغيله أو إيقافه.</translation>
    </message>
    <message>
        <source>A coder, with the number of segments in this document.</source>
        <translation>مرمِّز، مع عدد مقاطعه في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Goes there, or does this at once.</source>
        <translation>يذهب إليه، أو يفعله في الحال.</translation>
    </message>
    <message>
        <source>Press it, or Enter or Space while it has the ring.</source>
        <translation>اضغطه، أو اضغط Enter أو المسافة والحلقة عليه.</translation>
    </message>
    <message>
        <source>Press it, or Enter while it has the ring.</source>
        <translation>اضغطه، أو اضغط Enter والحلقة عليه.</translation>
    </message>
    <message>
        <source>Arrow keys go from row to row, Enter does what a double click does.</source>
        <translation>مفاتيح الأسهم تذهب من صف إلى صف، و Enter يفعل ما يفعله النقر المزدوج.</translation>
    </message>
    <message>
        <source>A line to type in.</source>
        <translation>سطر للكتابة.</translation>
    </message>
    <message>
        <source>A field of several lines. Tab leaves it, Ctrl+Enter does what the window is for.</source>
        <translation>خانة من عدة أسطر. يخرج منها Tab، ويفعل Ctrl+Enter ما وُضعت له النافذة.</translation>
    </message>
    <message>
        <source>A field of several lines. Tab leaves it.</source>
        <translation>خانة من عدة أسطر. يخرج منها Tab.</translation>
    </message>
    <message>
        <source>Everything that the desk can do. What cannot be done now is grey, and its tooltip says why.</source>
        <translation>كل ما يستطيع المكتب فعله. وما لا يُفعل الآن رمادي، ويقول تلميحه لماذا.</translation>
    </message>
    <message>
        <source>Scrolls with the arrow keys while it has the keyboard.</source>
        <translation>يُمرَّر بمفاتيح الأسهم ما دامت لوحة المفاتيح عليه.</translation>
    </message>
    <message>
        <source>What this program is, its version, and the terms under which it may be used.</source>
        <translation>ما هذا البرنامج وما إصداره وبأي شروط يُستعمل.</translation>
    </message>
    <message>
        <source>Gives the segment another code in the place of one that it has, or besides.</source>
        <translation>يعطي المقطع رمزًا آخر مكان رمز له، أو معه.</translation>
    </message>
    <message>
        <source>A set of answers under one name, which a passage can be given all at once.</source>
        <translation>مجموعة أجوبة باسم واحد، يُعطاها الموضع دفعة واحدة.</translation>
    </message>
    <message>
        <source>All sets of answers: give one to the passage, make, change or delete one.</source>
        <translation>كل مجموعات الأجوبة: أعطِ إحداها للموضع، أو أنشئ أو غيّر أو احذف.</translation>
    </message>
    <message>
        <source>This project is encrypted. Its passphrase opens it; nobody can open it without, and it is kept nowhere.</source>
        <translation>هذا المشروع مشفَّر. تفتحه عبارة مروره؛ وبغيرها لا يفتحه أحد، وهي غير محفوظة في مكان.</translation>
    </message>
    <message>
        <source>What the check of the whole file found: the file, the texts, every place and every step.</source>
        <translation>ما وجده فحص الملف كله: الملف والنصوص وكل موضع وكل خطوة.</translation>
    </message>
    <message>
        <source>A passphrase for this project. Write it down in a safe place: without it nobody can read the project again.</source>
        <translation>عبارة مرور لهذا المشروع. اكتبها في مكان آمن: فبغيرها لا يقرأ أحد المشروع من جديد.</translation>
    </message>
    <message>
        <source>A code: its name and colour, and its definition in six parts. When the meaning changes, say so, and what was coded before waits to be confirmed.</source>
        <translation>رمز: اسمه ولونه وتعريفه في ستة أجزاء. إذا تغيّر المعنى فقل ذلك، فينتظر ما رُمِّز من قبل أن يؤكَّد.</translation>
    </message>
    <message>
        <source>What holds for all of the chosen codes; what you leave alone stays as it is.</source>
        <translation>ما يسري على كل الرموز المختارة؛ وما تتركه يبقى كما هو.</translation>
    </message>
    <message>
        <source>A codebook that comes with the program. Its facets are added to yours.</source>
        <translation>دليل رموز يأتي مع البرنامج. وتضاف أوجهه إلى أوجهك.</translation>
    </message>
    <message>
        <source>Two codebooks side by side: what one has and the other has not, and what they say differently.</source>
        <translation>دليلا رموز جنبًا إلى جنب: ما في أحدهما وليس في الآخر، وما يقولانه مختلفًا.</translation>
    </message>
    <message>
        <source>Writes the codebook as a table, as text, or to be printed.</source>
        <translation>يكتب دليل الرموز جدولًا أو نصًا أو للطباعة.</translation>
    </message>
    <message>
        <source>Takes codes from a table or pasted text. Below you see what would happen; nothing is added before you say so, and one undo takes it back.</source>
        <translation>يأخذ رموزًا من جدول أو نص ملصق. وترى أدناه ما سيحدث؛ ولا يضاف شيء قبل أن تقول، وتراجع واحد يرجع عنه.</translation>
    </message>
    <message>
        <source>Who is coding from now on. The segments of each coder are kept apart.</source>
        <translation>من يرمِّز من الآن. ومقاطع كل مرمِّز مفصولة.</translation>
    </message>
    <message>
        <source>Writes one row for each coded segment, for a spreadsheet or for statistics.</source>
        <translation>يكتب صفًا لكل مقطع مرمَّز، لجدول حسابي أو للإحصاء.</translation>
    </message>
    <message>
        <source>This project is damaged. Choose how to go on; the file itself is left alone.</source>
        <translation>هذا المشروع تالف. اختر كيف تمضي؛ ويُترك الملف نفسه.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The project stays open and sound; the report holds no word of it.</source>
        <translation>حدث خلل في البرنامج. يبقى المشروع مفتوحًا وسليمًا؛ وليس في التقرير كلمة منه.</translation>
    </message>
    <message>
        <source>Answers that hold for the whole document: its segments have them unless they say otherwise.</source>
        <translation>أجوبة تسري على الوثيقة كلها: هي لمقاطعها ما لم تقل غير ذلك.</translation>
    </message>
    <message>
        <source>This text can be read in more than one way. Choose the reading whose letters are right.</source>
        <translation>يُقرأ هذا النص بأكثر من طريقة. اختر القراءة التي حروفها صحيحة.</translation>
    </message>
    <message>
        <source>What is to be erased for good: a document, passages, or what a coder wrote.</source>
        <translation>ما يُمحى نهائيًا: وثيقة أو مواضع أو ما كتبه مرمِّز.</translation>
    </message>
    <message>
        <source>Everything that would go, before it goes. Erasing is the one thing here that cannot be undone.</source>
        <translation>كل ما سيذهب، قبل أن يذهب. والمحو هو الشيء الوحيد هنا الذي لا رجعة فيه.</translation>
    </message>
    <message>
        <source>What was erased, and which snapshots still hold it.</source>
        <translation>ما مُحي، وأيّ اللقطات ما زال فيها.</translation>
    </message>
    <message>
        <source>What was written, and where it is.</source>
        <translation>ما كُتب، وأين هو.</translation>
    </message>
    <message>
        <source>A facet is a question to every passage: its name, its kind, and how many answers it allows.</source>
        <translation>الوجه سؤال عن كل موضع: اسمه ونوعه وكم جوابًا يقبل.</translation>
    </message>
    <message>
        <source>Some passages have not been given to a new code yet. Go on later, or stay.</source>
        <translation>مواضع لم تُعطَ رمزًا جديدًا بعد. امضِ فيما بعد، أو ابقَ.</translation>
    </message>
    <message>
        <source>What you think about this, in your own words.</source>
        <translation>ما تراه في هذا، بكلماتك.</translation>
    </message>
    <message>
        <source>Makes one code of several: the codings go over to the one that stays, and nothing is lost.</source>
        <translation>يجعل من عدة رموز رمزًا واحدًا: تنتقل الترميزات إلى الباقي، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Something that you should know before going on.</source>
        <translation>شيء ينبغي أن تعرفه قبل أن تمضي.</translation>
    </message>
    <message>
        <source>Puts the chosen codes, with those below them, under another code or facet.</source>
        <translation>يضع الرموز المختارة، مع ما تحتها، تحت رمز أو وجه آخر.</translation>
    </message>
    <message>
        <source>A new project is one file. Choose its name, where it lies, who codes, and a codebook to start.</source>
        <translation>المشروع الجديد ملف واحد. اختر اسمه ومكانه ومن يرمِّز ودليل رموز يبدأ منه.</translation>
    </message>
    <message>
        <source>One of the codes into which this one is split.</source>
        <translation>أحد الرموز التي يُقسَّم إليها هذا.</translation>
    </message>
    <message>
        <source>How the desk looks and behaves on this machine, whatever the project.</source>
        <translation>كيف يبدو المكتب ويعمل على هذا الجهاز، أيًّا كان المشروع.</translation>
    </message>
    <message>
        <source>A question before something large. The choice that changes nothing is the safe one.</source>
        <translation>سؤال قبل شيء كبير. والاختيار الذي لا يغيّر شيئًا هو الآمن.</translation>
    </message>
    <message>
        <source>The document with its margin as it comes out on paper, before it is printed.</source>
        <translation>الوثيقة مع هامشها كما تخرج على الورق، قبل أن تُطبع.</translation>
    </message>
    <message>
        <source>What holds for this project, whoever opens it: its name, what it is about.</source>
        <translation>ما يسري على هذا المشروع أيًّا كان من يفتحه: اسمه وعمَّ هو.</translation>
    </message>
    <message>
        <source>How the text of documents looks on this machine: size, distance of lines, width and face.</source>
        <translation>كيف يبدو نص الوثائق على هذا الجهاز: الحجم وتباعد الأسطر والعرض والخط.</translation>
    </message>
    <message>
        <source>What came in, what did not and why, document by document.</source>
        <translation>ما دخل، وما لم يدخل ولماذا، وثيقة وثيقة.</translation>
    </message>
    <message>
        <source>The project, or the folder of snapshots, from which one is to be restored.</source>
        <translation>المشروع أو مجلد اللقطات الذي يُستعاد منه.</translation>
    </message>
    <message>
        <source>Takes codes out of use: what is coded with them stays, new passages cannot be given them.</source>
        <translation>يُخرج رموزًا من الاستعمال: يبقى ما رُمِّز بها، ولا تُعطاها مواضع جديدة.</translation>
    </message>
    <message>
        <source>Which passages to go through again, in which order, and how many.</source>
        <translation>أيّ المواضع يُمرّ بها من جديد، وبأي ترتيب، وكم منها.</translation>
    </message>
    <message>
        <source>What could be read out of the damaged project, and what could not.</source>
        <translation>ما أمكن قراءته من المشروع التالف، وما لم يمكن.</translation>
    </message>
    <message>
        <source>Every place where the same words stand. Leave out what does not belong; the rest is one step.</source>
        <translation>كل موضع فيه الكلمات نفسها. اترك ما ليس منه؛ والباقي خطوة واحدة.</translation>
    </message>
    <message>
        <source>All keys as they are now, as they come out on paper.</source>
        <translation>كل المفاتيح كما هي الآن، كما تخرج على الورق.</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, press the key that it should have, and it has it.</source>
        <translation>كل الأوامر مع مفاتيحها. اختر أمرًا واضغط المفتاح الذي يكون له، فيصير له.</translation>
    </message>
    <message>
        <source>How often snapshots are taken, how many are kept, and where they lie.</source>
        <translation>كم مرة تؤخذ اللقطات، وكم يُحفظ منها، وأين هي.</translation>
    </message>
    <message>
        <source>Snapshots of this project: what each holds against now. One can be opened or restored.</source>
        <translation>لقطات هذا المشروع: ما في كل منها مقابل الآن. وتُفتح إحداها أو تُستعاد.</translation>
    </message>
    <message>
        <source>Splits a code: say for each of its passages to which of the new codes it belongs.</source>
        <translation>يقسّم رمزًا: قل لكل موضع من مواضعه إلى أيّ الرموز الجديدة ينتمي.</translation>
    </message>
    <message>
        <source>Asks for a few words.</source>
        <translation>يطلب كلمات قليلة.</translation>
    </message>
    <message>
        <source>Segments that are nearly the same, in pairs: unite them or leave them apart.</source>
        <translation>مقاطع تكاد تتطابق، أزواجًا: وحّدها أو اتركها منفصلة.</translation>
    </message>
    <message>
        <source>Covers what is hard to read, until you ask to see it.</source>
        <translation>يحجب ما تصعب قراءته إلى أن تطلب رؤيته.</translation>
    </message>
    <message>
        <source>Here a project begins: make one, open one, or look around in the sample. Beside it stand the projects that you opened last.</source>
        <translation>هنا يبدأ المشروع: أنشئ واحدًا، أو افتح واحدًا، أو انظر في النموذج. وإلى جانبه المشاريع التي فتحتها أخيرًا.</translation>
    </message>
    <message>
        <source>The desk: the documents, the text that you read and code, and beside it the codebook.</source>
        <translation>المكتب: الوثائق، والنص الذي تقرؤه وترمِّزه، وإلى جانبه دليل الرموز.</translation>
    </message>
    <message>
        <source>The documents of this project, each with how far you are. Enter opens the one in hand; the menu of a row holds what can be done with it.</source>
        <translation>وثائق هذا المشروع، مع ما وصلت إليه في كل منها. يفتح Enter التي بين يديك؛ وقائمة الصف فيها ما يمكن فعله بها.</translation>
    </message>
    <message>
        <source>What is still to settle in your segments. A line takes you to the next one of its kind.</source>
        <translation>ما لم يُحسم بعد في مقاطعك. ويأخذك كل سطر إلى التالي من نوعه.</translation>
    </message>
    <message>
        <source>The text. Select a passage and type a few letters of an answer: the palette opens below it. What is coded has a bracket in the margin.</source>
        <translation>النص. حدِّد موضعًا واكتب حروفًا من جواب: فيُفتح لوح الأجوبة تحته. ولما رُمِّز قوس في الهامش.</translation>
    </message>
    <message>
        <source>The line above the text: what it is called, the answers that hold for all of it, and how the page is shown.</source>
        <translation>السطر فوق النص: اسمه، والأجوبة التي تسري عليه كله، وكيف تظهر الصفحة.</translation>
    </message>
    <message>
        <source>A bracket for each segment, its label the answer to the facet that colours the page. Click one to take the segment in hand; its ends can be dragged.</source>
        <translation>قوس لكل مقطع، وعليه جوابه عن الوجه الذي يلوِّن الصفحة. انقر قوسًا ليكون المقطع بين يديك؛ ويمكن سحب طرفيه.</translation>
    </message>
    <message>
        <source>Finds words in this document, whatever their case and accents. Ctrl+Enter selects the place, ready to be coded.</source>
        <translation>يجد كلمات في هذه الوثيقة، أيًّا كانت حالة حروفها وحركاتها. ويحدِّد Ctrl+Enter الموضع جاهزًا للترميز.</translation>
    </message>
    <message>
        <source>The round through passages that is under way: how far it is, and going on or back.</source>
        <translation>المرور الجاري بالمواضع: إلى أين وصل، والمضي أو الرجوع.</translation>
    </message>
    <message>
        <source>Answers the facets for the passage, one after another. Type letters of a code; Enter takes the one that is shown and goes on to the next facet.</source>
        <translation>يجيب عن أوجه الموضع واحدًا بعد الآخر. اكتب حروف رمز؛ ويأخذ Enter الظاهر ويمضي إلى الوجه التالي.</translation>
    </message>
    <message>
        <source>Everything in one field: actions, documents, codes, coders, pages of the guide. Type any part of the name.</source>
        <translation>كل شيء في خانة واحدة: أوامر ووثائق ورموز ومرمِّزون وصفحات من الدليل. اكتب أيّ جزء من الاسم.</translation>
    </message>
    <message>
        <source>All answers of a facet to tick, several at once if it allows several.</source>
        <translation>كل أجوبة وجه للتعليم، عدة معًا إن كان يقبل عدة.</translation>
    </message>
    <message>
        <source>The codebook: facets are questions, codes are their answers. Enter on a code gives it to the selected passage; a code can be dragged onto the text as well.</source>
        <translation>دليل الرموز: الأوجه أسئلة، والرموز أجوبتها. ضغط Enter على رمز يعطيه للموضع المحدَّد؛ ويمكن أيضًا سحب رمز إلى النص.</translation>
    </message>
    <message>
        <source>The definition of the code in hand: what it is used for, what it is not for, and an example.</source>
        <translation>تعريف الرمز الحالي: فيم يُستعمل، وفيم لا يُستعمل، ومثال.</translation>
    </message>
    <message>
        <source>The segment in hand: its words, an answer for each facet, what is still unanswered, and its memo.</source>
        <translation>المقطع الحالي: كلماته، وجواب لكل وجه، وما بقي بلا جواب، ومذكرته.</translation>
    </message>
    <message>
        <source>Who is coding, and whose segments are shown beside yours. Numbers count the segments in this document.</source>
        <translation>من يرمِّز، ومقاطع مَن تظهر إلى جانب مقاطعك. والأعداد تعدّ المقاطع في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>The menus, undo and redo, the field that finds everything, and who is coding.</source>
        <translation>القوائم، والتراجع والإعادة، والخانة التي تجد كل شيء، ومن يرمِّز.</translation>
    </message>
    <message>
        <source>What was written last. There is no Save: every step is written when you do it.</source>
        <translation>ما كُتب آخر مرة. ليس هناك حفظ: كل خطوة تُكتب حين تفعلها.</translation>
    </message>
    <message>
        <source>Every step that changed this project: who did what, and when. Choose one to see what was there before and after.</source>
        <translation>كل خطوة غيّرت هذا المشروع: من فعل ماذا ومتى. اختر واحدة لترى ما كان قبلها وبعدها.</translation>
    </message>
    <message>
        <source>The step in hand: what it changed, taking it back, and going to the place that it touched.</source>
        <translation>الخطوة الحالية: ما غيّرته، والرجوع عنها، والذهاب إلى الموضع الذي مسّته.</translation>
    </message>
    <message>
        <source>Two coders side by side over one text. Grey is where they agree, amber where one coded alone or the codes differ.</source>
        <translation>مرمِّزان جنبًا إلى جنب على نص واحد. الرمادي حيث يتفقان، والكهرماني حيث رمَّز أحدهما وحده أو اختلفت الرموز.</translation>
    </message>
    <message>
        <source>The differences one after another, and below them how far the coders agree, code by code.</source>
        <translation>الاختلافات واحدًا بعد الآخر، وتحتها إلى أي حدّ يتفق المرمِّزون، رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>The whole codebook with definitions and counts, to put it in order: sort, merge, split, move and retire.</source>
        <translation>دليل الرموز كله مع التعريفات والأعداد، لترتيبه: ترتيب ودمج وتقسيم ونقل وسحب.</translation>
    </message>
    <message>
        <source>What can be done with all codes that are chosen in the list, as one step.</source>
        <translation>ما يمكن فعله بكل الرموز المختارة في القائمة، في خطوة واحدة.</translation>
    </message>
    <message>
        <source>The code in hand: its definition, where it stands, and what can be changed.</source>
        <translation>الرمز الحالي: تعريفه، وأين هو، وما يمكن تغييره.</translation>
    </message>
    <message>
        <source>What is not well with the codebook: codes without a definition, codes that nobody uses, codes that are mixed up. Choose a kind, then a code, then a passage.</source>
        <translation>ما ليس على ما يرام في دليل الرموز: رموز بلا تعريف، ورموز لا يستعملها أحد، ورموز تختلط. اختر نوعًا ثم رمزًا ثم موضعًا.</translation>
    </message>
    <message>
        <source>Codes whose definition was changed, each change with its reason, and the codings that wait to be looked at again.</source>
        <translation>رموز تغيّر تعريفها، وكل تغيير مع سببه، والترميزات التي تنتظر نظرًا جديدًا.</translation>
    </message>
    <message>
        <source>The revisions of the code in hand, newest first, and what each changed.</source>
        <translation>صيغ الرمز الحالي، الأحدث أولًا، وما غيّرته كل منها.</translation>
    </message>
    <message>
        <source>A passage that was coded under an earlier meaning. Say whether the code still fits under the new one.</source>
        <translation>موضع رُمِّز بمعنى سابق. قل هل ما زال الرمز يوافق بالمعنى الجديد.</translation>
    </message>
    <message>
        <source>All periods of the codebook with the dates that they cover, on one line of time, and how often each is used.</source>
        <translation>كل فترات دليل الرموز مع التواريخ التي تشملها، على خط زمني واحد، وكم استُعملت كل منها.</translation>
    </message>
    <message>
        <source>The period in hand: its dates in words or EDTF, its name, and its passages.</source>
        <translation>الفترة الحالية: تواريخها بالكلمات أو بصيغة EDTF، واسمها، ومواضعها.</translation>
    </message>
    <message>
        <source>How complete the answers are, facet by facet: unanswered, answered more often than allowed, answered. A number lists its segments.</source>
        <translation>إلى أي حدّ اكتملت الأجوبة، وجهًا وجهًا: بلا جواب، وزائد الأجوبة، ومُجاب عنه. والعدد يسرد مقاطعه.</translation>
    </message>
    <message>
        <source>All memos and the journal: filter them, search them, read and write them.</source>
        <translation>كل المذكرات واليوميات: صفِّها وابحث فيها واقرأها واكتبها.</translation>
    </message>
    <message>
        <source>The memo in hand. It is written by itself when you stop typing.</source>
        <translation>المذكرة الحالية. تُكتب من نفسها حين تكف عن الكتابة.</translation>
    </message>
    <message>
        <source>Finds words wherever they stand in this project: texts, memos, the journal, the codebook, notes and names.</source>
        <translation>يجد كلمات أينما كانت في هذا المشروع: النصوص والمذكرات واليوميات ودليل الرموز والملاحظات والأسماء.</translation>
    </message>
    <message>
        <source>The guide: contents and search beside a page to read.</source>
        <translation>الدليل: المحتويات والبحث إلى جانب صفحة تُقرأ.</translation>
    </message>
    <message>
        <source>The line above a page: back to the text, what the page shows, and how much of it.</source>
        <translation>السطر فوق الصفحة: العودة إلى النص، وما تُظهره الصفحة، وكم منه.</translation>
    </message>
    <message>
        <source>A message about what just happened here: what it was, what was kept, and what can be done.</source>
        <translation>رسالة عما حدث هنا الآن: ما هو، وما الذي حُفظ، وما يمكن فعله.</translation>
    </message>
    <message>
        <source>A line that offers something and waits for nothing: go on working if you like.</source>
        <translation>سطر يعرض شيئًا ولا ينتظر شيئًا: امضِ في العمل إن شئت.</translation>
    </message>
    <message>
        <source>Read about it in the guide</source>
        <translation>القراءة عنه في الدليل</translation>
    </message>
    <message>
        <source>Click another part, or go to it with {tab}. {escape} ends.</source>
        <translation>انقر جزءًا آخر، أو اذهب إليه بـ {tab}. و {escape} ينهي.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ‏({keys})</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}، {count}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الخانة</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ‎%</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مشغَّل.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>the desk</source>
        <translation>la mesa</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>el archivo del proyecto</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documentos de Word</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>libros de Excel</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>documentos PDF</translation>
    </message>
    <message>
        <source>encodings of texts</source>
        <translation>codificaciones de textos</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>períodos</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de órdenes</translation>
    </message>
    <message>
        <source>places of files</source>
        <translation>lugares de los archivos</translation>
    </message>
    <message>
        <source>what the program says</source>
        <translation>lo que dice el programa</translation>
    </message>
    <message>
        <source>what sources say</source>
        <translation>lo que dicen las fuentes</translation>
    </message>
    <message>
        <source>LGPL-3.0</source>
        <translation>LGPL-3.0</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>BSD-3-Clause, zlib</source>
        <translation>BSD-3-Clause, zlib</translation>
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
        <translation>MIT, BSD-2-Clause</translation>
    </message>
    <message>
        <source>BSD-3-Clause, Apache-2.0</source>
        <translation>BSD-3-Clause, Apache-2.0</translation>
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
        <translation>Abra primero un proyecto</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>Este proyecto está abierto solo para leer</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Abra primero un documento</translation>
    </message>
    <message>
        <source>Select a passage or a segment first</source>
        <translation>Seleccione primero un pasaje o un segmento</translation>
    </message>
    <message>
        <source>Select one of your own segments first</source>
        <translation>Seleccione primero uno de sus propios segmentos</translation>
    </message>
    <message>
        <source>Open a document and choose a coder first</source>
        <translation>Abra un documento y elija primero un codificador</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo</source>
        <translation>No hay nada suyo que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Comparing needs at least two coders</source>
        <translation>Para comparar hacen falta al menos dos codificadores</translation>
    </message>
    <message>
        <source>Answer a passage first; then its answers can be repeated</source>
        <translation>Responda primero un pasaje; después se pueden repetir sus respuestas</translation>
    </message>
    <message>
        <source>This project has no passphrase, or is open for reading only</source>
        <translation>Este proyecto no tiene frase de contraseña, o está abierto solo para leer</translation>
    </message>
    <message>
        <source>This project has a passphrase already, or is open for reading only</source>
        <translation>Este proyecto ya tiene una frase de contraseña, o está abierto solo para leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notas de análisis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Move an edge</source>
        <translation>Mover un borde</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Ajuste de la selección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>menu</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name these answers…</source>
        <extracomment>menu</extracomment>
        <translation>Dar nombre a estas respuestas…</translation>
    </message>
    <message>
        <source>No snapping</source>
        <extracomment>menu</extracomment>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <extracomment>menu</extracomment>
        <translation>Ajustar a palabras</translation>
    </message>
    <message>
        <source>Snap to sentences</source>
        <extracomment>menu</extracomment>
        <translation>Ajustar a frases</translation>
    </message>
    <message>
        <source>Snap to paragraphs</source>
        <extracomment>menu</extracomment>
        <translation>Ajustar a párrafos</translation>
    </message>
    <message>
        <source>Give a set of answers…</source>
        <extracomment>menu</extracomment>
        <translation>Dar un juego de respuestas…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>menu</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>menu</extracomment>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear un archivo de proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>menu</extracomment>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>menu</extracomment>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir otra ventana, para otro proyecto</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <extracomment>menu</extracomment>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>Open a copy of the sample project</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir una copia del proyecto de muestra</translation>
    </message>
    <message>
        <source>Restore a project…</source>
        <extracomment>menu</extracomment>
        <translation>Restaurar un proyecto…</translation>
    </message>
    <message>
        <source>Make a new project from a snapshot of one that is damaged or lost</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear un proyecto nuevo de una instantánea de uno dañado o perdido</translation>
    </message>
    <message>
        <source>Read out a damaged project…</source>
        <extracomment>menu</extracomment>
        <translation>Rescatar un proyecto dañado…</translation>
    </message>
    <message>
        <source>Make a new project of everything that is still readable in a damaged one</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear un proyecto nuevo con todo lo que aún se puede leer de uno dañado</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <extracomment>menu</extracomment>
        <translation>Importar documentos…</translation>
    </message>
    <message>
        <source>Bring documents into the project</source>
        <extracomment>tooltip</extracomment>
        <translation>Traer documentos al proyecto</translation>
    </message>
    <message>
        <source>Add a ready codebook…</source>
        <extracomment>menu</extracomment>
        <translation>Añadir un libro de códigos preparado…</translation>
    </message>
    <message>
        <source>Add facets and codes from a ready codebook</source>
        <extracomment>tooltip</extracomment>
        <translation>Añadir facetas y códigos de un libro de códigos preparado</translation>
    </message>
    <message>
        <source>Export coded segments…</source>
        <extracomment>menu</extracomment>
        <translation>Exportar segmentos codificados…</translation>
    </message>
    <message>
        <source>Write coded segments as a table (CSV)</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir los segmentos codificados como tabla (CSV)</translation>
    </message>
    <message>
        <source>Export the whole project…</source>
        <extracomment>menu</extracomment>
        <translation>Exportar el proyecto entero…</translation>
    </message>
    <message>
        <source>Write the whole project as one JSON file</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir el proyecto entero como un archivo JSON</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <extracomment>menu</extracomment>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Write who did what and when as a table (CSV) or as JSON</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir quién hizo qué y cuándo como tabla (CSV) o como JSON</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>menu</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Write the whole project to another place, and go on in this one</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir el proyecto entero en otro lugar y seguir en este</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <extracomment>menu</extracomment>
        <translation>Ajustes del proyecto…</translation>
    </message>
    <message>
        <source>The name of the project, what it asks, what keeps it safe, and what is in it</source>
        <extracomment>tooltip</extracomment>
        <translation>El nombre del proyecto, qué pregunta, qué lo mantiene a salvo y qué hay en él</translation>
    </message>
    <message>
        <source>Rename the project…</source>
        <extracomment>menu</extracomment>
        <translation>Cambiar el nombre del proyecto…</translation>
    </message>
    <message>
        <source>Give the project another name</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar otro nombre al proyecto</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <extracomment>menu</extracomment>
        <translation>Nota de análisis del proyecto…</translation>
    </message>
    <message>
        <source>Write a memo on the whole project</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir una nota de análisis sobre el proyecto entero</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <extracomment>menu</extracomment>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>See the snapshots of the project and go back to one</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver las instantáneas del proyecto y volver a una</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <extracomment>menu</extracomment>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Keep a whole copy of the project as it is now</source>
        <extracomment>tooltip</extracomment>
        <translation>Guardar una copia entera del proyecto tal como está ahora</translation>
    </message>
    <message>
        <source>Check the project…</source>
        <extracomment>menu</extracomment>
        <translation>Comprobar el proyecto…</translation>
    </message>
    <message>
        <source>Read the whole file again and tell whether everything in it is sound</source>
        <extracomment>tooltip</extracomment>
        <translation>Leer otra vez el archivo entero y decir si todo en él está bien</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <extracomment>menu</extracomment>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Remove a document, somebody’s work or passages from the file and its history</source>
        <extracomment>tooltip</extracomment>
        <translation>Quitar un documento, el trabajo de alguien o pasajes del archivo y de su historial</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>Proteger con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Encrypt the whole project file, so that only the passphrase opens it</source>
        <extracomment>tooltip</extracomment>
        <translation>Cifrar el archivo entero del proyecto, para que solo la frase de contraseña lo abra</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Give the project another passphrase</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar otra frase de contraseña al proyecto</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <extracomment>menu</extracomment>
        <translation>Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Make the project an ordinary file that everybody can open</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer del proyecto un archivo corriente que cualquiera puede abrir</translation>
    </message>
    <message>
        <source>Print the document…</source>
        <extracomment>menu</extracomment>
        <translation>Imprimir el documento…</translation>
    </message>
    <message>
        <source>Show the document with its margin as it will be on paper, print it or save it as a PDF</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar el documento con su margen como quedará en papel, imprimirlo o guardarlo como PDF</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>menu</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Theme, text size, language</source>
        <extracomment>tooltip</extracomment>
        <translation>Tema, tamaño del texto, idioma</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>menu</extracomment>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Close the project; everything is written already</source>
        <extracomment>tooltip</extracomment>
        <translation>Cerrar el proyecto; todo está ya escrito</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>menu</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <extracomment>tooltip</extracomment>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <extracomment>tooltip</extracomment>
        <translation>Deshacer su último paso</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer otra vez lo que se deshizo</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>menu</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every step of the project</source>
        <extracomment>tooltip</extracomment>
        <translation>Todos los pasos del proyecto</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <extracomment>menu</extracomment>
        <translation>Copiar el pasaje</translation>
    </message>
    <message>
        <source>Copy the selected passage</source>
        <extracomment>tooltip</extracomment>
        <translation>Copiar el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Find in document…</source>
        <extracomment>menu</extracomment>
        <translation>Buscar en el documento…</translation>
    </message>
    <message>
        <source>Find words in the document</source>
        <extracomment>tooltip</extracomment>
        <translation>Buscar palabras en el documento</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>menu</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>menu</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir al lugar encontrado anterior</translation>
    </message>
    <message>
        <source>Select word</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar la palabra</translation>
    </message>
    <message>
        <source>Select the word at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar la palabra en la que está el cursor</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar la frase</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar la frase en la que está el cursor</translation>
    </message>
    <message>
        <source>Select paragraph</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar el párrafo</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar el párrafo en el que está el cursor</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <extracomment>menu</extracomment>
        <translation>Ampliar una frase</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <extracomment>tooltip</extracomment>
        <translation>Ampliar la selección una frase</translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <extracomment>menu</extracomment>
        <translation>Ampliar un párrafo</translation>
    </message>
    <message>
        <source>Extend the selection by a paragraph</source>
        <extracomment>tooltip</extracomment>
        <translation>Ampliar la selección un párrafo</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <extracomment>menu</extracomment>
        <translation>Ampliar una frase hacia atrás</translation>
    </message>
    <message>
        <source>Extend the selection back by a sentence</source>
        <extracomment>tooltip</extracomment>
        <translation>Ampliar la selección una frase hacia atrás</translation>
    </message>
    <message>
        <source>Extend back by a paragraph</source>
        <extracomment>menu</extracomment>
        <translation>Ampliar un párrafo hacia atrás</translation>
    </message>
    <message>
        <source>Extend the selection back by a paragraph</source>
        <extracomment>tooltip</extracomment>
        <translation>Ampliar la selección un párrafo hacia atrás</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>menu</extracomment>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Open the next document</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir el documento siguiente</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>menu</extracomment>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>Open the previous document</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir el documento anterior</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>menu</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>You have not begun this document</source>
        <extracomment>tooltip</extracomment>
        <translation>Usted no ha empezado este documento</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>menu</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>You are coding this document</source>
        <extracomment>tooltip</extracomment>
        <translation>Usted está codificando este documento</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>menu</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>You are done with this document</source>
        <extracomment>tooltip</extracomment>
        <translation>Usted ha terminado este documento</translation>
    </message>
    <message>
        <source>Rename document…</source>
        <extracomment>menu</extracomment>
        <translation>Cambiar el nombre del documento…</translation>
    </message>
    <message>
        <source>Give the document another name</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar otro nombre al documento</translation>
    </message>
    <message>
        <source>Kind of source…</source>
        <extracomment>menu</extracomment>
        <translation>Tipo de fuente…</translation>
    </message>
    <message>
        <source>Say what kind of source this is</source>
        <extracomment>tooltip</extracomment>
        <translation>Decir qué tipo de fuente es</translation>
    </message>
    <message>
        <source>Memo on the document…</source>
        <extracomment>menu</extracomment>
        <translation>Nota de análisis del documento…</translation>
    </message>
    <message>
        <source>Write a memo on the document</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir una nota de análisis sobre el documento</translation>
    </message>
    <message>
        <source>Delete document…</source>
        <extracomment>menu</extracomment>
        <translation>Eliminar el documento…</translation>
    </message>
    <message>
        <source>Remove the document and all segments in it</source>
        <extracomment>tooltip</extracomment>
        <translation>Quitar el documento y todos sus segmentos</translation>
    </message>
    <message>
        <source>Answer…</source>
        <extracomment>menu</extracomment>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Answer the facets of the passage by typing</source>
        <extracomment>tooltip</extracomment>
        <translation>Responder las facetas del pasaje escribiendo</translation>
    </message>
    <message>
        <source>Repeat the last answers</source>
        <extracomment>menu</extracomment>
        <translation>Repetir las últimas respuestas</translation>
    </message>
    <message>
        <source>Give the passage the last set of answers</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el último juego de respuestas</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 1</translation>
    </message>
    <message>
        <source>Give the passage favourite 1</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 2</translation>
    </message>
    <message>
        <source>Give the passage favourite 2</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 3</translation>
    </message>
    <message>
        <source>Give the passage favourite 3</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 4</translation>
    </message>
    <message>
        <source>Give the passage favourite 4</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 5</translation>
    </message>
    <message>
        <source>Give the passage favourite 5</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 6</translation>
    </message>
    <message>
        <source>Give the passage favourite 6</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 7</translation>
    </message>
    <message>
        <source>Give the passage favourite 7</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 8</translation>
    </message>
    <message>
        <source>Give the passage favourite 8</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <extracomment>menu</extracomment>
        <translation>Favorito 9</translation>
    </message>
    <message>
        <source>Give the passage favourite 9</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje el favorito 9</translation>
    </message>
    <message>
        <source>Move the start a character to the left</source>
        <extracomment>menu</extracomment>
        <translation>Mover el principio un carácter a la izquierda</translation>
    </message>
    <message>
        <source>Move the start of the segment a character to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el principio del segmento un carácter a la izquierda; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the start a character to the right</source>
        <extracomment>menu</extracomment>
        <translation>Mover el principio un carácter a la derecha</translation>
    </message>
    <message>
        <source>Move the start of the segment a character to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el principio del segmento un carácter a la derecha; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the start a word to the left</source>
        <extracomment>menu</extracomment>
        <translation>Mover el principio una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move the start of the segment a word to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el principio del segmento una palabra a la izquierda; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the start a word to the right</source>
        <extracomment>menu</extracomment>
        <translation>Mover el principio una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move the start of the segment a word to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el principio del segmento una palabra a la derecha; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the end a character to the left</source>
        <extracomment>menu</extracomment>
        <translation>Mover el final un carácter a la izquierda</translation>
    </message>
    <message>
        <source>Move the end of the segment a character to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el final del segmento un carácter a la izquierda; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the end a character to the right</source>
        <extracomment>menu</extracomment>
        <translation>Mover el final un carácter a la derecha</translation>
    </message>
    <message>
        <source>Move the end of the segment a character to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el final del segmento un carácter a la derecha; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the end a word to the left</source>
        <extracomment>menu</extracomment>
        <translation>Mover el final una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move the end of the segment a word to the left; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el final del segmento una palabra a la izquierda; Enter lo conserva</translation>
    </message>
    <message>
        <source>Move the end a word to the right</source>
        <extracomment>menu</extracomment>
        <translation>Mover el final una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move the end of the segment a word to the right; Enter keeps it</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover el final del segmento una palabra a la derecha; Enter lo conserva</translation>
    </message>
    <message>
        <source>Mark without a code</source>
        <extracomment>menu</extracomment>
        <translation>Marcar sin código</translation>
    </message>
    <message>
        <source>Make a segment of the passage, to be answered</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer del pasaje un segmento, que se responderá después</translation>
    </message>
    <message>
        <source>Next segment</source>
        <extracomment>menu</extracomment>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <source>Go to your next segment</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a su segmento siguiente</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <extracomment>menu</extracomment>
        <translation>Segmento anterior</translation>
    </message>
    <message>
        <source>Go to your previous segment</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a su segmento anterior</translation>
    </message>
    <message>
        <source>Next incomplete segment</source>
        <extracomment>menu</extracomment>
        <translation>Siguiente segmento incompleto</translation>
    </message>
    <message>
        <source>Go to your next segment with an open facet</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a su siguiente segmento con una faceta sin respuesta</translation>
    </message>
    <message>
        <source>Memo on the segment</source>
        <extracomment>menu</extracomment>
        <translation>Nota de análisis del segmento</translation>
    </message>
    <message>
        <source>Write a memo on the segment</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir una nota de análisis sobre el segmento</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>menu</extracomment>
        <translation>Eliminar el segmento</translation>
    </message>
    <message>
        <source>Remove the segment with its answers</source>
        <extracomment>tooltip</extracomment>
        <translation>Quitar el segmento con sus respuestas</translation>
    </message>
    <message>
        <source>New code…</source>
        <extracomment>menu</extracomment>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>New facet…</source>
        <extracomment>menu</extracomment>
        <translation>Faceta nueva…</translation>
    </message>
    <message>
        <source>Make a facet</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear una faceta</translation>
    </message>
    <message>
        <source>Select speaker turn</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar el turno de palabra</translation>
    </message>
    <message>
        <source>Select what one speaker says around the caret</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar lo que dice una persona donde está el cursor</translation>
    </message>
    <message>
        <source>Select whole document</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar todo el documento</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar el texto entero</translation>
    </message>
    <message>
        <source>Select the place found last</source>
        <extracomment>menu</extracomment>
        <translation>Seleccionar el último lugar encontrado</translation>
    </message>
    <message>
        <source>Select the words that finding stands at, or stood at last</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar las palabras en las que está o estuvo la búsqueda</translation>
    </message>
    <message>
        <source>Next snapping</source>
        <extracomment>menu</extracomment>
        <translation>Ajuste siguiente</translation>
    </message>
    <message>
        <source>Go on from selections as they are to whole words, sentences and paragraphs</source>
        <extracomment>tooltip</extracomment>
        <translation>Pasar de las selecciones tal cual a palabras, frases y párrafos enteros</translation>
    </message>
    <message>
        <source>Keep selections as they are made</source>
        <extracomment>tooltip</extracomment>
        <translation>Dejar las selecciones tal como se hacen</translation>
    </message>
    <message>
        <source>Let selections grow to whole words</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer que las selecciones crezcan a palabras enteras</translation>
    </message>
    <message>
        <source>Let selections grow to whole sentences</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer que las selecciones crezcan a frases enteras</translation>
    </message>
    <message>
        <source>Let selections grow to whole paragraphs</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer que las selecciones crezcan a párrafos enteros</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <extracomment>menu</extracomment>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Make two segments of the one in which the caret stands; both keep the codes</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer dos segmentos de aquel en el que está el cursor; los dos conservan los códigos</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <extracomment>menu</extracomment>
        <translation>Juntar con el siguiente</translation>
    </message>
    <message>
        <source>Make one segment of this and your next one</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer un segmento de este y el siguiente de los suyos</translation>
    </message>
    <message>
        <source>Join with the previous</source>
        <extracomment>menu</extracomment>
        <translation>Juntar con el anterior</translation>
    </message>
    <message>
        <source>Make one segment of this and your previous one</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer un segmento de este y el anterior de los suyos</translation>
    </message>
    <message>
        <source>Copy to another code…</source>
        <extracomment>menu</extracomment>
        <translation>Copiar a otro código…</translation>
    </message>
    <message>
        <source>Give the segment one more code and keep those that it has</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al segmento un código más y conservar los que tiene</translation>
    </message>
    <message>
        <source>Move to another code…</source>
        <extracomment>menu</extracomment>
        <translation>Mover a otro código…</translation>
    </message>
    <message>
        <source>Put another code in the place of one that the segment has</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner otro código en lugar de uno que el segmento tiene</translation>
    </message>
    <message>
        <source>Code with its own words</source>
        <extracomment>menu</extracomment>
        <translation>Codificar con sus propias palabras</translation>
    </message>
    <message>
        <source>Make a code of the selected words, under the facet that colours the page, and give it to them</source>
        <extracomment>tooltip</extracomment>
        <translation>Crear un código con las palabras seleccionadas, bajo la faceta que da color a la página, y dárselo</translation>
    </message>
    <message>
        <source>Code the same words everywhere…</source>
        <extracomment>menu</extracomment>
        <translation>Codificar las mismas palabras en todas partes…</translation>
    </message>
    <message>
        <source>Find the selected words in all documents and code those that you choose, in one step</source>
        <extracomment>tooltip</extracomment>
        <translation>Buscar las palabras seleccionadas en todos los documentos y codificar las que se elijan, en un paso</translation>
    </message>
    <message>
        <source>Answer for the whole paragraph</source>
        <extracomment>menu</extracomment>
        <translation>Responder por el párrafo entero</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret and answer its facets</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar el párrafo en el que está el cursor y responder sus facetas</translation>
    </message>
    <message>
        <source>Answer for the whole document</source>
        <extracomment>menu</extracomment>
        <translation>Responder por el documento entero</translation>
    </message>
    <message>
        <source>Select the whole text and answer its facets</source>
        <extracomment>tooltip</extracomment>
        <translation>Seleccionar el texto entero y responder sus facetas</translation>
    </message>
    <message>
        <source>Segments that are nearly the same…</source>
        <extracomment>menu</extracomment>
        <translation>Segmentos casi iguales…</translation>
    </message>
    <message>
        <source>See which of your segments might be one, and unite them</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver cuáles de sus segmentos podrían ser uno, y unirlos</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>menu</extracomment>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Say of the answer in hand that you are not sure of it, or take that back</source>
        <extracomment>tooltip</extracomment>
        <translation>Decir de la respuesta actual que no es segura, o retirarlo</translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <extracomment>menu</extracomment>
        <translation>Nota de la respuesta</translation>
    </message>
    <message>
        <source>Write a note on the answer in hand</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir una nota sobre la respuesta actual</translation>
    </message>
    <message>
        <source>Tick answers in a list</source>
        <extracomment>menu</extracomment>
        <translation>Marcar respuestas en una lista</translation>
    </message>
    <message>
        <source>Open the list of answers to the first open facet</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir la lista de respuestas de la primera faceta sin respuesta</translation>
    </message>
    <message>
        <source>Give the passage several answers that have a name</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar al pasaje varias respuestas que tienen un nombre</translation>
    </message>
    <message>
        <source>Keep the answers of the segment, or the last ones, as a set with a name</source>
        <extracomment>tooltip</extracomment>
        <translation>Guardar las respuestas del segmento, o las últimas, como un juego con nombre</translation>
    </message>
    <message>
        <source>Sets of answers…</source>
        <extracomment>menu</extracomment>
        <translation>Juegos de respuestas…</translation>
    </message>
    <message>
        <source>Rename, reorder, change and delete sets of answers</source>
        <extracomment>tooltip</extracomment>
        <translation>Cambiar de nombre, ordenar, cambiar y eliminar juegos de respuestas</translation>
    </message>
    <message>
        <source>Answers for the whole document…</source>
        <extracomment>menu</extracomment>
        <translation>Respuestas para todo el documento…</translation>
    </message>
    <message>
        <source>Set answers that every segment of the document has unless it has its own</source>
        <extracomment>tooltip</extracomment>
        <translation>Fijar respuestas que tiene cada segmento del documento si no tiene las suyas</translation>
    </message>
    <message>
        <source>The whole codebook</source>
        <extracomment>menu</extracomment>
        <translation>El libro de códigos entero</translation>
    </message>
    <message>
        <source>Every code with its definition and numbers, and what can be done with several at once</source>
        <extracomment>tooltip</extracomment>
        <translation>Cada código con su definición y sus números, y lo que se puede hacer con varios a la vez</translation>
    </message>
    <message>
        <source>Merge codes…</source>
        <extracomment>menu</extracomment>
        <translation>Unir códigos…</translation>
    </message>
    <message>
        <source>Make the chosen codes one with another code of their facet</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer de los códigos elegidos uno solo con otro código de su faceta</translation>
    </message>
    <message>
        <source>Split the code…</source>
        <extracomment>menu</extracomment>
        <translation>Dividir el código…</translation>
    </message>
    <message>
        <source>Go through the passages of a code and give each the code that it has from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>Recorrer los pasajes de un código y dar a cada uno el código que tendrá de ahora en adelante</translation>
    </message>
    <message>
        <source>Move codes to…</source>
        <extracomment>menu</extracomment>
        <translation>Mover códigos a…</translation>
    </message>
    <message>
        <source>Put the chosen codes under another one, or at the top of their facet</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner los códigos elegidos bajo otro, o en lo más alto de su faceta</translation>
    </message>
    <message>
        <source>Properties of codes…</source>
        <extracomment>menu</extracomment>
        <translation>Propiedades de los códigos…</translation>
    </message>
    <message>
        <source>Set the colour, the place and the use of all chosen codes</source>
        <extracomment>tooltip</extracomment>
        <translation>Fijar el color, el lugar y el uso de todos los códigos elegidos</translation>
    </message>
    <message>
        <source>Retire codes…</source>
        <extracomment>menu</extracomment>
        <translation>Retirar códigos…</translation>
    </message>
    <message>
        <source>Take the chosen codes out of use; their codings stay</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner fuera de uso los códigos elegidos; sus codificaciones quedan</translation>
    </message>
    <message>
        <source>Use codes again</source>
        <extracomment>menu</extracomment>
        <translation>Volver a usar códigos</translation>
    </message>
    <message>
        <source>Take retired codes into use again</source>
        <extracomment>tooltip</extracomment>
        <translation>Volver a poner en uso códigos retirados</translation>
    </message>
    <message>
        <source>Define the code in hand…</source>
        <extracomment>menu</extracomment>
        <translation>Definir el código actual…</translation>
    </message>
    <message>
        <source>Say what the code in hand means: definition, examples, what it is confused with</source>
        <extracomment>tooltip</extracomment>
        <translation>Decir qué significa el código actual: definición, ejemplos, con qué se confunde</translation>
    </message>
    <message>
        <source>Link as an example</source>
        <extracomment>menu</extracomment>
        <translation>Enlazar como ejemplo</translation>
    </message>
    <message>
        <source>Let the passage stand as an example beside the definition of the code in hand</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el pasaje como ejemplo junto a la definición del código actual</translation>
    </message>
    <message>
        <source>Link as a near miss</source>
        <extracomment>menu</extracomment>
        <translation>Enlazar como casi ejemplo</translation>
    </message>
    <message>
        <source>Let the passage stand beside the definition of the code in hand as what only seems to belong</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el pasaje junto a la definición del código actual como algo que solo parece serlo</translation>
    </message>
    <message>
        <source>Revisions of definitions</source>
        <extracomment>menu</extracomment>
        <translation>Revisiones de las definiciones</translation>
    </message>
    <message>
        <source>How definitions changed: when, by whom and why</source>
        <extracomment>tooltip</extracomment>
        <translation>Cómo cambiaron las definiciones: cuándo, quién y por qué</translation>
    </message>
    <message>
        <source>Confirm codings</source>
        <extracomment>menu</extracomment>
        <translation>Confirmar codificaciones</translation>
    </message>
    <message>
        <source>Go through the codings that you made before a definition changed</source>
        <extracomment>tooltip</extracomment>
        <translation>Recorrer las codificaciones que usted hizo antes de que cambiara una definición</translation>
    </message>
    <message>
        <source>Health of the codebook</source>
        <extracomment>menu</extracomment>
        <translation>Estado del libro de códigos</translation>
    </message>
    <message>
        <source>Codes without a definition, unused ones, pairs that are always together</source>
        <extracomment>tooltip</extracomment>
        <translation>Códigos sin definición, códigos sin uso, parejas que van siempre juntas</translation>
    </message>
    <message>
        <source>Periods in time</source>
        <extracomment>menu</extracomment>
        <translation>Períodos en el tiempo</translation>
    </message>
    <message>
        <source>See the periods as a list in time, name them and unite equal ones</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver los períodos como una lista en el tiempo, darles nombre y unir los iguales</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <extracomment>menu</extracomment>
        <translation>Importar un libro de códigos…</translation>
    </message>
    <message>
        <source>Add codes from a table, from indented text or from a codebook file</source>
        <extracomment>tooltip</extracomment>
        <translation>Añadir códigos de una tabla, de un texto con sangrías o de un archivo de libro de códigos</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <extracomment>menu</extracomment>
        <translation>Exportar el libro de códigos…</translation>
    </message>
    <message>
        <source>Write the codebook as a document, a table, Markdown or a codebook file</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir el libro de códigos como documento, tabla, Markdown o archivo de libro de códigos</translation>
    </message>
    <message>
        <source>Compare with another codebook…</source>
        <extracomment>menu</extracomment>
        <translation>Comparar con otro libro de códigos…</translation>
    </message>
    <message>
        <source>See how the codebook of another project differs, and take over what you choose</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver en qué difiere el libro de códigos de otro proyecto, y tomar lo que se elija</translation>
    </message>
    <message>
        <source>Memos and journal</source>
        <extracomment>menu</extracomment>
        <translation>Notas de análisis y diario</translation>
    </message>
    <message>
        <source>All memos and the journal, to be searched, read and written</source>
        <extracomment>tooltip</extracomment>
        <translation>Todas las notas de análisis y el diario, para buscar, leer y escribir</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <extracomment>menu</extracomment>
        <translation>Entrada nueva del diario</translation>
    </message>
    <message>
        <source>Write something into the journal, with today’s date</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir algo en el diario, con la fecha de hoy</translation>
    </message>
    <message>
        <source>Export memos and journal…</source>
        <extracomment>menu</extracomment>
        <translation>Exportar notas de análisis y diario…</translation>
    </message>
    <message>
        <source>Write all memos and the journal as Markdown, as a Word document or as a table</source>
        <extracomment>tooltip</extracomment>
        <translation>Escribir todas las notas de análisis y el diario como Markdown, documento de Word o tabla</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <extracomment>menu</extracomment>
        <translation>Buscar en todas partes…</translation>
    </message>
    <message>
        <source>Find words in all texts, memos, codes and notes</source>
        <extracomment>tooltip</extracomment>
        <translation>Buscar palabras en todos los textos, notas de análisis, códigos y notas</translation>
    </message>
    <message>
        <source>Review passages…</source>
        <extracomment>menu</extracomment>
        <translation>Repasar pasajes…</translation>
    </message>
    <message>
        <source>Go through the passages of codes, coders or days again</source>
        <extracomment>tooltip</extracomment>
        <translation>Recorrer otra vez los pasajes de códigos, codificadores o días</translation>
    </message>
    <message>
        <source>Review passages of the code in hand</source>
        <extracomment>menu</extracomment>
        <translation>Repasar pasajes del código actual</translation>
    </message>
    <message>
        <source>Go through your passages of the code whose definition is shown</source>
        <extracomment>tooltip</extracomment>
        <translation>Recorrer sus pasajes del código cuya definición se muestra</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <extracomment>menu</extracomment>
        <translation>Conservar y seguir</translation>
    </message>
    <message>
        <source>Keep the passage under review as it is and go to the next one</source>
        <extracomment>tooltip</extracomment>
        <translation>Conservar tal como está el pasaje en repaso e ir al siguiente</translation>
    </message>
    <message>
        <source>Previous under review</source>
        <extracomment>menu</extracomment>
        <translation>Anterior en el repaso</translation>
    </message>
    <message>
        <source>Go back to the passage before in the review</source>
        <extracomment>tooltip</extracomment>
        <translation>Volver al pasaje anterior del repaso</translation>
    </message>
    <message>
        <source>End the review</source>
        <extracomment>menu</extracomment>
        <translation>Terminar el repaso</translation>
    </message>
    <message>
        <source>Leave the review; it can be gone on with later</source>
        <extracomment>tooltip</extracomment>
        <translation>Dejar el repaso; se puede seguir más tarde</translation>
    </message>
    <message>
        <source>Completeness</source>
        <extracomment>menu</extracomment>
        <translation>Compleción</translation>
    </message>
    <message>
        <source>How far each facet is answered, and what is still to do</source>
        <extracomment>tooltip</extracomment>
        <translation>Hasta dónde está respondida cada faceta, y qué queda por hacer</translation>
    </message>
    <message>
        <source>Answer what is open</source>
        <extracomment>menu</extracomment>
        <translation>Responder lo que falta</translation>
    </message>
    <message>
        <source>Go through everything of yours that leaves a required facet unanswered</source>
        <extracomment>tooltip</extracomment>
        <translation>Recorrer todo lo suyo que deja sin respuesta una faceta obligatoria</translation>
    </message>
    <message>
        <source>Next over-answered segment</source>
        <extracomment>menu</extracomment>
        <translation>Siguiente segmento con respuestas de más</translation>
    </message>
    <message>
        <source>Go to your next segment with too many answers, in any document</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a su siguiente segmento con demasiadas respuestas, en cualquier documento</translation>
    </message>
    <message>
        <source>Cover passages of the code in hand</source>
        <extracomment>menu</extracomment>
        <translation>Cubrir pasajes del código actual</translation>
    </message>
    <message>
        <source>Cover the passages of this code, and of those under it, until somebody asks for them</source>
        <extracomment>tooltip</extracomment>
        <translation>Cubrir los pasajes de este código, y de los que están debajo, hasta que alguien los pida</translation>
    </message>
    <message>
        <source>Cover distressing passages</source>
        <extracomment>menu</extracomment>
        <translation>Cubrir pasajes penosos</translation>
    </message>
    <message>
        <source>Cover them, or let everything be read for this sitting</source>
        <extracomment>tooltip</extracomment>
        <translation>Cubrirlos, o dejar que en esta sesión se lea todo</translation>
    </message>
    <message>
        <source>Go to or do anything…</source>
        <extracomment>menu</extracomment>
        <translation>Buscar o hacer cualquier cosa…</translation>
    </message>
    <message>
        <source>Find an action, a document or a code</source>
        <extracomment>tooltip</extracomment>
        <translation>Buscar una acción, un documento o un código</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <extracomment>menu</extracomment>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Put the caret into the document</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el cursor en el documento</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>menu</extracomment>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>Put the caret into the filter of documents</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el cursor en el filtro de documentos</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <extracomment>menu</extracomment>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Put the caret into the filter of codes</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el cursor en el filtro de códigos</translation>
    </message>
    <message>
        <source>Colour by the next facet</source>
        <extracomment>menu</extracomment>
        <translation>Colorear por la faceta siguiente</translation>
    </message>
    <message>
        <source>Let another facet colour the page</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer que otra faceta coloree la página</translation>
    </message>
    <message>
        <source>Documents panel</source>
        <extracomment>menu</extracomment>
        <translation>Panel de documentos</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar u ocultar los documentos</translation>
    </message>
    <message>
        <source>Codebook panel</source>
        <extracomment>menu</extracomment>
        <translation>Panel del libro de códigos</translation>
    </message>
    <message>
        <source>Show or hide the codebook</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar u ocultar el libro de códigos</translation>
    </message>
    <message>
        <source>Widths of the panels</source>
        <extracomment>menu</extracomment>
        <translation>Anchos de los paneles</translation>
    </message>
    <message>
        <source>Move the edges of the panels by the arrow keys</source>
        <extracomment>tooltip</extracomment>
        <translation>Mover los bordes de los paneles con las teclas de flecha</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>menu</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacerlo todo más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>menu</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacerlo todo más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>menu</extracomment>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <extracomment>tooltip</extracomment>
        <translation>Volver al 100 %</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>menu</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <extracomment>tooltip</extracomment>
        <translation>Claro u oscuro según diga el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>menu</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <extracomment>tooltip</extracomment>
        <translation>Letras oscuras sobre fondo claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>menu</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <extracomment>tooltip</extracomment>
        <translation>Letras claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Next window</source>
        <extracomment>menu</extracomment>
        <translation>Ventana siguiente</translation>
    </message>
    <message>
        <source>Go to the next window of the program</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a la ventana siguiente del programa</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>menu</extracomment>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Copy the passage with document, paragraph, version and hash of its text</source>
        <extracomment>tooltip</extracomment>
        <translation>Copiar el pasaje con documento, párrafo, versión y huella de su texto</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <extracomment>menu</extracomment>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, or to where a citation stands</source>
        <extracomment>tooltip</extracomment>
        <translation>Ir a un párrafo por su número, o al lugar de una referencia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>menu</extracomment>
        <translation>Lectura…</translation>
    </message>
    <message>
        <source>Size, distance of lines, width and face of the text</source>
        <extracomment>tooltip</extracomment>
        <translation>Tamaño, distancia entre líneas, ancho y letra del texto</translation>
    </message>
    <message>
        <source>Larger document text</source>
        <extracomment>menu</extracomment>
        <translation>Texto del documento más grande</translation>
    </message>
    <message>
        <source>Make the text of documents larger, and nothing else</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer más grande el texto de los documentos, y nada más</translation>
    </message>
    <message>
        <source>Smaller document text</source>
        <extracomment>menu</extracomment>
        <translation>Texto del documento más pequeño</translation>
    </message>
    <message>
        <source>Make the text of documents smaller, and nothing else</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer más pequeño el texto de los documentos, y nada más</translation>
    </message>
    <message>
        <source>Normal document text</source>
        <extracomment>menu</extracomment>
        <translation>Texto del documento normal</translation>
    </message>
    <message>
        <source>Show the text of documents at 100 % again</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar otra vez el texto de los documentos al 100 %</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <extracomment>menu</extracomment>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Show the text alone, without panels and bars</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar solo el texto, sin paneles ni barras</translation>
    </message>
    <message>
        <source>Margin by the next</source>
        <extracomment>menu</extracomment>
        <translation>Siguiente modo del margen</translation>
    </message>
    <message>
        <source>Let the margin speak by facet, by code or by coder, one after the other</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer que el margen hable por faceta, por código o por codificador, uno tras otro</translation>
    </message>
    <message>
        <source>Margin by facet</source>
        <extracomment>menu</extracomment>
        <translation>Margen por faceta</translation>
    </message>
    <message>
        <source>One bracket a segment, with its answer to the facet that colours the page</source>
        <extracomment>tooltip</extracomment>
        <translation>Un corchete por segmento, con su respuesta a la faceta que da color a la página</translation>
    </message>
    <message>
        <source>Margin by code</source>
        <extracomment>menu</extracomment>
        <translation>Margen por código</translation>
    </message>
    <message>
        <source>All codes of a segment, in every facet: each with a line in the bracket and its name</source>
        <extracomment>tooltip</extracomment>
        <translation>Todos los códigos de un segmento, en cada faceta: cada uno con una línea en el corchete y su nombre</translation>
    </message>
    <message>
        <source>Margin by coder</source>
        <extracomment>menu</extracomment>
        <translation>Margen por codificador</translation>
    </message>
    <message>
        <source>Who marked a segment: bracket and initial in the colour of the coder, and the name</source>
        <extracomment>tooltip</extracomment>
        <translation>Quién marcó un segmento: corchete e inicial del color del codificador, y el nombre</translation>
    </message>
    <message>
        <source>Wider margin</source>
        <extracomment>menu</extracomment>
        <translation>Margen más ancho</translation>
    </message>
    <message>
        <source>Give the words in the margin more room</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar más sitio a las palabras del margen</translation>
    </message>
    <message>
        <source>Narrower margin</source>
        <extracomment>menu</extracomment>
        <translation>Margen más estrecho</translation>
    </message>
    <message>
        <source>Give the text more room; a narrow margin shows brackets and swatches without words</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar más sitio al texto; un margen estrecho muestra corchetes y muestras de color sin palabras</translation>
    </message>
    <message>
        <source>Normal margin</source>
        <extracomment>menu</extracomment>
        <translation>Margen normal</translation>
    </message>
    <message>
        <source>Go back to the usual width</source>
        <extracomment>tooltip</extracomment>
        <translation>Volver al ancho de siempre</translation>
    </message>
    <message>
        <source>Patterns of brackets</source>
        <extracomment>menu</extracomment>
        <translation>Tramas de los corchetes</translation>
    </message>
    <message>
        <source>Draw brackets and lines dashed, doubled and dotted too, so that colours need not be told apart</source>
        <extracomment>tooltip</extracomment>
        <translation>Dibujar corchetes y líneas también con rayas, dobles y con puntos, para no tener que distinguir colores</translation>
    </message>
    <message>
        <source>Strip of the whole document</source>
        <extracomment>menu</extracomment>
        <translation>Franja del documento entero</translation>
    </message>
    <message>
        <source>Show all segments and hits of the document as a thin strip beside the text; a click goes there</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar todos los segmentos y lugares encontrados como una franja estrecha junto al texto; un clic lleva allí</translation>
    </message>
    <message>
        <source>All codes at the caret</source>
        <extracomment>menu</extracomment>
        <translation>Todos los códigos en el cursor</translation>
    </message>
    <message>
        <source>Show every code where the caret stands, with coder, certainty, note and memo</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar cada código donde está el cursor, con codificador, certeza, nota y nota de análisis</translation>
    </message>
    <message>
        <source>Two documents beside each other</source>
        <extracomment>menu</extracomment>
        <translation>Dos documentos uno junto a otro</translation>
    </message>
    <message>
        <source>Open a second text beside this one, or close it again</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir un segundo texto junto a este, o cerrarlo otra vez</translation>
    </message>
    <message>
        <source>Go to the other document</source>
        <extracomment>menu</extracomment>
        <translation>Ir al otro documento</translation>
    </message>
    <message>
        <source>Put the caret into the other of two texts</source>
        <extracomment>tooltip</extracomment>
        <translation>Poner el cursor en el otro de los dos textos</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>menu</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Sharper letters, lines and borders, in light and in dark</source>
        <extracomment>tooltip</extracomment>
        <translation>Letras, líneas y bordes más nítidos, en claro y en oscuro</translation>
    </message>
    <message>
        <source>Menu of what is in hand</source>
        <extracomment>menu</extracomment>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Open the menu of the row, the passage or the field that has the keyboard</source>
        <extracomment>tooltip</extracomment>
        <translation>Abrir el menú de la fila, el pasaje o el campo que tiene el teclado</translation>
    </message>
    <message>
        <source>Say where I am</source>
        <extracomment>menu</extracomment>
        <translation>Decir dónde estoy</translation>
    </message>
    <message>
        <source>Say the document, the paragraph, and what stands at the caret; a screen reader reads it out</source>
        <extracomment>tooltip</extracomment>
        <translation>Decir el documento, el párrafo y lo que hay en el cursor; un lector de pantalla lo lee</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>menu</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Speak the language of the system where the program knows it, else English</source>
        <extracomment>tooltip</extracomment>
        <translation>Hablar el idioma del sistema si el programa lo conoce; si no, inglés</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>menu</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Speak English from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>Hablar inglés de ahora en adelante</translation>
    </message>
    <message>
        <source>Español</source>
        <extracomment>menu</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speak Spanish from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>Hablar español de ahora en adelante</translation>
    </message>
    <message>
        <source>العربية</source>
        <extracomment>menu</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Speak Arabic from now on</source>
        <extracomment>tooltip</extracomment>
        <translation>Hablar árabe de ahora en adelante</translation>
    </message>
    <message>
        <source>Compare coders…</source>
        <extracomment>menu</extracomment>
        <translation>Comparar codificadores…</translation>
    </message>
    <message>
        <source>See what several coders marked, side by side</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver lo que marcaron varios codificadores, uno junto a otro</translation>
    </message>
    <message>
        <source>Code as…</source>
        <extracomment>menu</extracomment>
        <translation>Codificar como…</translation>
    </message>
    <message>
        <source>Choose who is coding</source>
        <extracomment>tooltip</extracomment>
        <translation>Elegir quién codifica</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <extracomment>menu</extracomment>
        <translation>Añadir un codificador…</translation>
    </message>
    <message>
        <source>Add somebody who codes in this project</source>
        <extracomment>tooltip</extracomment>
        <translation>Añadir a alguien que codifica en este proyecto</translation>
    </message>
    <message>
        <source>Rename the coder…</source>
        <extracomment>menu</extracomment>
        <translation>Cambiar el nombre del codificador…</translation>
    </message>
    <message>
        <source>Give the current coder another name</source>
        <extracomment>tooltip</extracomment>
        <translation>Dar otro nombre al codificador actual</translation>
    </message>
    <message>
        <source>Show all coders</source>
        <extracomment>menu</extracomment>
        <translation>Mostrar a todos los codificadores</translation>
    </message>
    <message>
        <source>Show everybody’s segments</source>
        <extracomment>tooltip</extracomment>
        <translation>Mostrar los segmentos de todos</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>menu</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Read how things are done, from the section about what has the keyboard now</source>
        <extracomment>tooltip</extracomment>
        <translation>Leer cómo se hacen las cosas, desde el apartado sobre lo que tiene ahora el teclado</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>menu</extracomment>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Click a part of the window, or go to it with Tab, and read what it is for</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer clic en una parte de la ventana, o llegar a ella con Tab, y leer para qué sirve</translation>
    </message>
    <message>
        <source>A tour of the desk</source>
        <extracomment>menu</extracomment>
        <translation>Recorrido por la mesa</translation>
    </message>
    <message>
        <source>Do the six things that everything else is made of, one after another</source>
        <extracomment>tooltip</extracomment>
        <translation>Hacer las seis cosas de las que se compone todo lo demás, una tras otra</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <extracomment>menu</extracomment>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>See and change the keys</source>
        <extracomment>tooltip</extracomment>
        <translation>Ver y cambiar las teclas</translation>
    </message>
    <message>
        <source>Sheet of shortcuts…</source>
        <extracomment>menu</extracomment>
        <translation>Hoja de atajos…</translation>
    </message>
    <message>
        <source>All keys as they are now, on a sheet to print or to keep</source>
        <extracomment>tooltip</extracomment>
        <translation>Todas las teclas tal como son ahora, en una hoja para imprimir o guardar</translation>
    </message>
    <message>
        <source>About Testimonia</source>
        <extracomment>menu</extracomment>
        <translation>Acerca de Testimonia</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <extracomment>tooltip</extracomment>
        <translation>Versión y licencia</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Percent agreement</source>
        <translation>Acuerdo en tanto por ciento</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Overlap (Jaccard)</source>
        <translation>Solapamiento (Jaccard)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>There is already a set “{name}”.</source>
        <translation>Ya hay un juego “{name}”.</translation>
    </message>
    <message>
        <source>A set needs at least one answer.</source>
        <translation>Un juego necesita al menos una respuesta.</translation>
    </message>
    <message>
        <source>Name these answers</source>
        <translation>Dar nombre a estas respuestas</translation>
    </message>
    <message>
        <source>Change the set of answers</source>
        <translation>Cambiar el juego de respuestas</translation>
    </message>
    <message>
        <source>Keep the set</source>
        <translation>Guardar el juego</translation>
    </message>
    <message>
        <source>A set of answers is given to a passage in one step.</source>
        <translation>Un juego de respuestas se da a un pasaje en un solo paso.</translation>
    </message>
    <message>
        <source>Sets of answers</source>
        <translation>Juegos de respuestas</translation>
    </message>
    <message>
        <source>No sets yet. Answer a passage and name its answers, or make a set here.</source>
        <translation>Aún no hay juegos. Responda un pasaje y dé nombre a sus respuestas, o cree un juego aquí.</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Juego nuevo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Eliminar el juego</translation>
    </message>
    <message>
        <source>not given: {names}</source>
        <translation>no se dan: {names}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first nine are given by their number. What is changed here can be undone.</source>
        <translation>Los nueve primeros se dan por su número. Lo que se cambia aquí se puede deshacer.</translation>
    </message>
    <message>
        <source>Change name and answers</source>
        <translation>Cambiar nombre y respuestas</translation>
    </message>
    <message>
        <source>Answers for the whole document</source>
        <translation>Respuestas para todo el documento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Type to filter documents, Space to tick</source>
        <translation>Escriba para filtrar documentos, Space para marcar</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Ningún documento coincide.</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Elegir todos los mostrados</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They hold for every segment of “{name}”, of every coder, that has no answer of its own to the same facet. They answer the facet and count as inherited: never as a coding, and never in agreement.</source>
        <translation>Valen para cada segmento de “{name}”, de cada codificador, que no tenga respuesta propia a la misma faceta. Responden la faceta y cuentan como heredadas: nunca como codificación, y nunca en el acuerdo.</translation>
    </message>
    <message>
        <source>Set them for</source>
        <translation>Fijarlas para</translation>
    </message>
    <message>
        <source>Tick at least one document.</source>
        <translation>Marque al menos un documento.</translation>
    </message>
    <message>
        <source>Keep for {documents}</source>
        <translation>Guardar para {documents}</translation>
    </message>
    <message>
        <source>Give a set of answers</source>
        <translation>Dar un juego de respuestas</translation>
    </message>
    <message>
        <source>No sets yet. Answer a passage, then name its answers with {key}.</source>
        <translation>Aún no hay juegos. Responda un pasaje y dé nombre a sus respuestas con {key}.</translation>
    </message>
    <message>
        <source>No set fits.</source>
        <translation>Ningún juego coincide.</translation>
    </message>
    <message>
        <source>Sets of answers…</source>
        <translation>Juegos de respuestas…</translation>
    </message>
    <message>
        <source>Not given, because they are no longer in use or do not fit: {names}.</source>
        <translation>No se dieron, porque ya no están en uso o no encajan: {names}.</translation>
    </message>
    <message>
        <source>nothing that can be given</source>
        <translation>nada que se pueda dar</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Cerrar este documento</translation>
    </message>
    <message>
        <source>Text {number} of 2, in hand: {name}</source>
        <translation>Texto {number} de 2, activo: {name}</translation>
    </message>
    <message>
        <source>Text {number} of 2: {name}</source>
        <translation>Texto {number} de 2: {name}</translation>
    </message>
    <message>
        <source>Close this document; it stays in the project</source>
        <translation>Cerrar este documento; sigue en el proyecto</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>You have worked for {time}. A pause might do you good.</source>
        <translation>Lleva trabajando {time}. Una pausa podría venirle bien.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>No recordármelo</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>from the document</source>
        <translation>del documento</translation>
    </message>
    <message>
        <source>{facet}: {code}</source>
        <translation>{facet}: {code}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Open: {facets}</source>
        <translation>Sin respuesta: {facets}</translation>
    </message>
    <message>
        <source>The passage is covered</source>
        <translation>El pasaje está cubierto</translation>
    </message>
    <message>
        <source>Memo: {memo}</source>
        <translation>Nota de análisis: {memo}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>All codes here</source>
        <translation>Todos los códigos aquí</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>The passage is covered; notes and memo too</source>
        <translation>El pasaje está cubierto; también las notas y la nota de análisis</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota de análisis</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Every text is what it was, every segment lies in its document, and every step of the history fits the one before it.</source>
        <translation>Cada texto es lo que era, cada segmento está dentro de su documento y cada paso del historial encaja con el anterior.</translation>
    </message>
    <message>
        <source>The project is sound</source>
        <translation>El proyecto está bien</translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation>Se miró: {counts}.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a copy of the file before you go on, and go back to a snapshot from before.</source>
        <translation>No se cambió nada. Haga una copia del archivo antes de seguir, y vuelva a una instantánea anterior.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Se guardó como {path}.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}. Choose another place.</source>
        <translation>El informe no se guardó: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>many answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>many answers, optional</source>
        <translation>varias respuestas, no obligatoria</translation>
    </message>
    <message>
        <source>Retired: it keeps its codings and is not given any more.</source>
        <translation>Retirado: conserva sus codificaciones y ya no se da.</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>one answer, optional</source>
        <translation>una respuesta, no obligatoria</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>Given instead: {name}</source>
        <translation>Se da en su lugar: {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>cambió {when}</translation>
    </message>
    <message>
        <source>Sorted by hand</source>
        <translation>En el orden hecho a mano</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Sorted by use</source>
        <translation>Por uso</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Conservar este orden</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>Colour the page by this facet</source>
        <translation>Colorear la página por esta faceta</translation>
    </message>
    <message>
        <source>Describe and set…</source>
        <translation>Describir y ajustar…</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Nota de análisis…</translation>
    </message>
    <message>
        <source>New code under it…</source>
        <translation>Código nuevo debajo…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Review its passages</source>
        <translation>Repasar sus pasajes</translation>
    </message>
    <message>
        <source>Review their passages</source>
        <translation>Repasar sus pasajes</translation>
    </message>
    <message>
        <source>Cover its passages</source>
        <translation>Cubrir sus pasajes</translation>
    </message>
    <message>
        <source>Cover their passages</source>
        <translation>Cubrir sus pasajes</translation>
    </message>
    <message>
        <source>Sort what is under it</source>
        <translation>Ordenar lo que está debajo</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Ningún favorito</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>Faceta nueva…</translation>
    </message>
    <message>
        <source>Add a ready codebook…</source>
        <translation>Añadir un libro de códigos preparado…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Give it to the passage</source>
        <translation>Darlo al pasaje</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Por uso</translation>
    </message>
    <message>
        <source>{key}, now {code}</source>
        <translation>{key}, ahora {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>It was taken out of use: take it into use again first.</source>
        <translation>Se puso fuera de uso: vuelva a ponerlo en uso primero.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>Seleccione primero un pasaje.</translation>
    </message>
    <message>
        <source>Move under the one before</source>
        <translation>Mover bajo el anterior</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Sacar un nivel</translation>
    </message>
    <message>
        <source>{what}: under “{name}”</source>
        <translation>{what}: bajo “{name}”</translation>
    </message>
    <message>
        <source>{what}: before “{name}”</source>
        <translation>{what}: antes de “{name}”</translation>
    </message>
    <message>
        <source>{what}: after “{name}”</source>
        <translation>{what}: después de “{name}”</translation>
    </message>
    <message>
        <source>{what}: last at the top of “{name}”</source>
        <translation>{what}: el último en lo alto de “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is among what is moved.</source>
        <translation>“{name}” está entre lo que se mueve.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Add to the codebook, or sort it</source>
        <translation>Añadir algo al libro de códigos, u ordenarlo</translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <translation>Aún no hay códigos.</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>Ningún código coincide.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>por uso</translation>
    </message>
    <message>
        <source>Sorted for looking only; the order made by hand is kept.</source>
        <translation>Ordenado solo para mirar; se conserva el orden hecho a mano.</translation>
    </message>
    <message>
        <source>Type on a selection, or start from a ready codebook.</source>
        <translation>Escriba sobre una selección, o empiece con un libro de códigos preparado.</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Mostrar todos los códigos</translation>
    </message>
    <message>
        <source>{codings} by {coders} in {documents}</source>
        <translation>{codings} de {coders} en {documents}</translation>
    </message>
    <message>
        <source>Edit definition</source>
        <translation>Editar la definición</translation>
    </message>
    <message>
        <source>Open its passages</source>
        <translation>Abrir sus pasajes</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Choose a code to read what it means.</source>
        <translation>Elija un código para leer qué significa.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Aún sin describir.</translation>
    </message>
    <message>
        <source>Also called {names}</source>
        <translation>También se llama {names}</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Retired {day}: it keeps its codings and is not given any more.</source>
        <translation>Retirado {day}: conserva sus codificaciones y ya no se da.</translation>
    </message>
    <message>
        <source>Nobody has coded with it.</source>
        <translation>Nadie ha codificado con él.</translation>
    </message>
    <message>
        <source>Nobody has coded with it itself</source>
        <translation>Nadie ha codificado con él mismo</translation>
    </message>
    <message>
        <source>, {count} with the codes under it</source>
        <translation>, {count} con los códigos de debajo</translation>
    </message>
    <message>
        <source>“{name}” is given in its place.</source>
        <translation>Se da “{name}” en su lugar.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose codes below first</source>
        <translation>Elija primero códigos abajo</translation>
    </message>
    <message>
        <source>No code chosen</source>
        <translation>Ningún código elegido</translation>
    </message>
    <message>
        <source>All are in use</source>
        <translation>Todos están en uso</translation>
    </message>
    <message>
        <source>One code is split at a time</source>
        <translation>Se divide un código cada vez</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Filter names and definitions</source>
        <translation>Filtrar nombres y definiciones</translation>
    </message>
    <message>
        <source>Start from a ready codebook, or import one from a table or from indented text.</source>
        <translation>Empiece con un libro de códigos preparado, o importe uno de una tabla o de un texto con sangrías.</translation>
    </message>
    <message numerus="yes">
        <source>{n} retired</source>
        <translation>
            <numerusform>{n} retirado</numerusform>
            <numerusform>{n} retirados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>Todo lo nuevo</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Usar para</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No usar para</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Casi ejemplo</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Más nombres</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde fácilmente con</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Answers a passage</source>
        <translation>Responde un pasaje</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Compared with “{name}”</source>
        <translation>Comparado con “{name}”</translation>
    </message>
    <message>
        <source>Both say the same of {codes}.</source>
        <translation>Los dos dicen lo mismo de {codes}.</translation>
    </message>
    <message>
        <source>Here is this project, there the other one. What you choose is taken over as one step; no coding is touched.</source>
        <translation>Aquí está este proyecto, allí el otro. Lo que elija se toma como un solo paso; no se toca ninguna codificación.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>As a journal prints it: hierarchy, definitions, examples.</source>
        <translation>Como lo imprime una revista: jerarquía, definiciones, ejemplos.</translation>
    </message>
    <message>
        <source>A row for each code. Can be imported again.</source>
        <translation>Una fila por código. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>The same as plain text for any program.</source>
        <translation>Lo mismo como texto sin formato para cualquier programa.</translation>
    </message>
    <message>
        <source>For repositories and web pages.</source>
        <translation>Para repositorios y páginas web.</translation>
    </message>
    <message>
        <source>Everything a codebook holds, for another project.</source>
        <translation>Todo lo que contiene un libro de códigos, para otro proyecto.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How often each code is used</source>
        <translation>Cuántas veces se usa cada código</translation>
    </message>
    <message>
        <source>Passages linked as examples, with their places</source>
        <translation>Pasajes enlazados como ejemplos, con sus lugares</translation>
    </message>
    <message>
        <source>Codes out of use</source>
        <translation>Códigos fuera de uso</translation>
    </message>
    <message>
        <source>How the definitions changed</source>
        <translation>Cómo cambiaron las definiciones</translation>
    </message>
    <message>
        <source>Write the codebook</source>
        <translation>Escribir el libro de códigos</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Codebook file (JSON)</source>
        <translation>Archivo de libro de códigos (JSON)</translation>
    </message>
    <message>
        <source>of all coders</source>
        <translation>de todos los codificadores</translation>
    </message>
    <message>
        <source>Replace the codebook</source>
        <translation>Sustituir el libro de códigos</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Pegar texto en su lugar</translation>
    </message>
    <message>
        <source>Codes, one a line</source>
        <translation>Códigos, uno por línea</translation>
    </message>
    <message>
        <source>Tab moves a code in; Ctrl+Tab goes to the next part, Shift+Tab to the one before</source>
        <translation>Tab mete un código un nivel; Ctrl+Tab va a la parte siguiente, Shift+Tab a la anterior</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Poner en</translation>
    </message>
    <message>
        <source>Name of the new facet</source>
        <translation>Nombre de la faceta nueva</translation>
    </message>
    <message>
        <source>Codebook to import</source>
        <translation>Libro de códigos que importar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>{add}, change {n}</source>
        <translation>
            <numerusform>{add}, cambiar {n}</numerusform>
            <numerusform>{add}, cambiar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen below is added as one step; one undo takes it back.</source>
        <translation>Lo elegido abajo se añade como un solo paso; se deshace de una vez.</translation>
    </message>
    <message>
        <source>Or paste codes here, one a line. An indented line lies below the line above it; what stands behind a colon is the definition. Rows copied from a spreadsheet work too.</source>
        <translation>O pegue aquí códigos, uno por línea. Una línea con sangría queda bajo la línea de encima; lo que va tras dos puntos es la definición. También sirven filas copiadas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>a new facet</source>
        <translation>una faceta nueva</translation>
    </message>
    <message>
        <source>facets named by the codes on top</source>
        <translation>facetas con el nombre de los códigos de arriba</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Libros de códigos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Pasted codes</source>
        <translation>Códigos pegados</translation>
    </message>
    <message>
        <source>the facets that the table names</source>
        <translation>las facetas que nombra la tabla</translation>
    </message>
    <message>
        <source>the facet “{name}”</source>
        <translation>la faceta “{name}”</translation>
    </message>
    <message>
        <source>{column} means: {role}</source>
        <translation>{column} significa: {role}</translation>
    </message>
    <message>
        <source>Sheet: {choice}</source>
        <translation>Hoja: {choice}</translation>
    </message>
    <message>
        <source>Encoding: {choice}</source>
        <translation>Codificación del texto: {choice}</translation>
    </message>
    <message>
        <source>Between cells: {choice}</source>
        <translation>Entre celdas: {choice}</translation>
    </message>
    <message>
        <source>Headings: {choice}</source>
        <translation>Encabezados: {choice}</translation>
    </message>
    <message>
        <source>Between the names of a path: {choice}</source>
        <translation>Entre los nombres de una ruta: {choice}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>Path of the code</source>
        <translation>Ruta del código</translation>
    </message>
    <message>
        <source>One level of the path</source>
        <translation>Un nivel de la ruta</translation>
    </message>
    <message>
        <source>Depth in the tree</source>
        <translation>Profundidad en el árbol</translation>
    </message>
    <message>
        <source>Code above it</source>
        <translation>Código de encima</translation>
    </message>
    <message>
        <source>Number of the code</source>
        <translation>Número del código</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Favourite (1 to 9)</source>
        <translation>Favorito (1 a 9)</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Kind of the facet</source>
        <translation>Tipo de faceta</translation>
    </message>
    <message>
        <source>Answers of the facet (one or many)</source>
        <translation>Respuestas de la faceta (una o varias)</translation>
    </message>
    <message>
        <source>Facet is required</source>
        <translation>La faceta es obligatoria</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>{sign} without spaces</source>
        <translation>{sign} sin espacios</translation>
    </message>
    <message>
        <source>{name} differs</source>
        <translation>{name}: es distinto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>new facet</source>
        <translation>faceta nueva</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not there; delete it here</source>
        <translation>allí no está; eliminarlo aquí</translation>
    </message>
    <message>
        <source>there “{name}”</source>
        <translation>allí “{name}”</translation>
    </message>
    <message>
        <source>{name}: there {value}</source>
        <translation>{name}: allí {value}</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>not there; out of use, {passages} stay</source>
        <translation>allí no está; fuera de uso, con {passages}</translation>
    </message>
    <message>
        <source>there under “{name}”</source>
        <translation>allí bajo “{name}”</translation>
    </message>
    <message>
        <source>there on top</source>
        <translation>allí en lo más alto</translation>
    </message>
    <message>
        <source>Codebook to compare with</source>
        <translation>Libro de códigos con el que comparar</translation>
    </message>
    <message>
        <source>Compare codebooks</source>
        <translation>Comparar libros de códigos</translation>
    </message>
    <message>
        <source>Codebook imported</source>
        <translation>Libro de códigos importado</translation>
    </message>
    <message>
        <source>Codebook updated</source>
        <translation>Libro de códigos actualizado</translation>
    </message>
    <message>
        <source>This is the project that is open. Nothing was compared; choose another one.</source>
        <translation>Este es el proyecto que está abierto. No se comparó nada; elija otro.</translation>
    </message>
    <message>
        <source>Codebook written</source>
        <translation>Libro de códigos escrito</translation>
    </message>
    <message>
        <source>Projects and codebooks</source>
        <translation>Proyectos y libros de códigos</translation>
    </message>
</context>
<context>
    <name>Coders</name>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Coding as</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Choose who is coding…</source>
        <translation>Elegir quién codifica…</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <translation>Añadir un codificador…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Erase this work for good…</source>
        <translation>Borrar este trabajo para siempre…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Choose who is coding</source>
        <translation>Elegir quién codifica</translation>
    </message>
    <message>
        <source>{name} codes: {count} in this document. Press to change.</source>
        <translation>Codifica {name}: {count} en este documento. Pulse para cambiar.</translation>
    </message>
    <message>
        <source>{name}: {count} shown in this document. Press to hide them</source>
        <translation>{name}: {count} a la vista en este documento. Pulse para ocultarlos</translation>
    </message>
    <message>
        <source>{name}: {count} hidden in this document. Press to show them</source>
        <translation>{name}: {count} fuera de la vista en este documento. Pulse para mostrarlos</translation>
    </message>
    <message>
        <source>{coders}, {count} hidden in this document</source>
        <translation>{coders}, {count} fuera de la vista en este documento</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>verde bosque</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>malva</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>ciruela</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>índigo</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>no colour of its own</source>
        <translation>sin color propio</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Hollow mark: α below .667. {coders}, {codes}.</source>
        <translation>Marca hueca: α por debajo de 0,667. {coders}, {codes}.</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Todos los códigos juntos</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Cualquier código</translation>
    </message>
    <message>
        <source>{measures}: {why}</source>
        <translation>{measures}: {why}</translation>
    </message>
    <message>
        <source>Only one coded</source>
        <translation>Solo uno codificó</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Other period</source>
        <translation>Otro período</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{coder}: {codes}</source>
        <translation>{coder}: {codes}</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>eso no</translation>
    </message>
    <message>
        <source>also {codes}</source>
        <translation>también {codes}</translation>
    </message>
    <message>
        <source>no code in common</source>
        <translation>ningún código en común</translation>
    </message>
    <message>
        <source>{words} (not {coder})</source>
        <translation>{words} (no {coder})</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>aún sin código</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Acuerdo por código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
        <translation>solap. %</translation>
    </message>
    <message>
        <source>{facet}: another answer</source>
        <translation>{facet}: otra respuesta</translation>
    </message>
    <message>
        <source>One period lies inside the other</source>
        <translation>Un período está dentro del otro</translation>
    </message>
    <message>
        <source>{codes}: the edge differs</source>
        <translation>{codes}: el borde es distinto</translation>
    </message>
    <message>
        <source>Only {coder} coded this</source>
        <translation>Solo {coder} codificó esto</translation>
    </message>
    <message>
        <source>The periods have no day in common</source>
        <translation>Los períodos no tienen ningún día en común</translation>
    </message>
    <message>
        <source>The periods are the same</source>
        <translation>Los períodos son iguales</translation>
    </message>
    <message>
        <source>The periods overlap</source>
        <translation>Los períodos se solapan</translation>
    </message>
    <message>
        <source>difference {number} of {total}</source>
        <translation>diferencia {number} de {total}</translation>
    </message>
    <message>
        <source>The edge differs</source>
        <translation>El borde es distinto</translation>
    </message>
    <message>
        <source>Only {coder} coded {codes} here</source>
        <translation>Solo {coder} codificó aquí {codes}</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>nada de esto</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>both</source>
        <translation>los dos</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>algunos de ellos</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>uno de ellos</translation>
    </message>
    <message>
        <source>other codes</source>
        <translation>otros códigos</translation>
    </message>
    <message>
        <source>both, other codes</source>
        <translation>los dos, otros códigos</translation>
    </message>
    <message>
        <source>per character, {documents}</source>
        <translation>por carácter, {documents}</translation>
    </message>
    <message>
        <source>Show {codes} that nobody used</source>
        <translation>Mostrar {codes} que nadie usó</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Every character of the compared documents is looked at, code by code: each coder either put the code there or did not. A document is compared when all chosen coders have set it to finished; a finished document without segments says that nothing applies, and counts. An answer that a segment only inherits from its document is no coding and never counts.
% is the share of characters on which the coders say the same, blank text included. κ (Cohen) and α (Krippendorff, nominal) take away what they would agree on by chance: κ for exactly two coders, each with an own share of coded text; α for any number of coders with one share for all. Overlap is the text that both coded, divided by the text that either coded; text that nobody coded does not raise it. With more than two coders, % and overlap are means over all pairs.
α of .667 is customarily the least from which tentative conclusions are drawn, .8 the least for firm ones. A dash is a number that is not defined; choose its row to read why.</source>
        <translation>Se mira cada carácter de los documentos comparados, código por código: cada codificador puso allí el código o no lo puso. Un documento se compara cuando todos los codificadores elegidos lo han dado por terminado; un documento terminado sin segmentos dice que nada se aplica, y cuenta. Una respuesta que un segmento solo hereda de su documento no es una codificación y nunca cuenta.
% es la parte de los caracteres en los que los codificadores dicen lo mismo, también el texto en blanco. κ (Cohen) y α (Krippendorff, nominal) quitan aquello en lo que coincidirían por azar: κ para exactamente dos codificadores, cada uno con su propia parte de texto codificado; α para cualquier número de codificadores con una parte para todos. El solapamiento es el texto que codificaron los dos, dividido por el texto que codificó alguno; el texto que nadie codificó no lo aumenta. Con más de dos codificadores, % y solapamiento son medias de todas las parejas.
α de 0,667 es por costumbre lo mínimo para sacar conclusiones provisionales, 0,8 lo mínimo para las firmes. Una raya es un número que no está definido; elija su fila para leer por qué.</translation>
    </message>
    <message>
        <source>Count codes below as well</source>
        <translation>Contar también los códigos de debajo</translation>
    </message>
    <message>
        <source>A coding also counts to the codes above its own</source>
        <translation>Una codificación cuenta también para los códigos que están encima del suyo</translation>
    </message>
    <message>
        <source>The coders do not differ in this document.</source>
        <translation>Los codificadores no difieren en este documento.</translation>
    </message>
    <message>
        <source>Counting agreement</source>
        <translation>Contando el acuerdo</translation>
    </message>
    <message>
        <source>Counting was stopped. What stands here is what was counted before.</source>
        <translation>Se detuvo la cuenta. Lo que hay aquí es lo que se contó antes.</translation>
    </message>
    <message>
        <source>{documents} left out: not finished by all.</source>
        <translation>Fuera de la cuenta, sin terminar por todos: {documents}.</translation>
    </message>
    <message>
        <source>Hide codes that nobody used</source>
        <translation>Ocultar los códigos que nadie usó</translation>
    </message>
    <message>
        <source>{document} is not finished by {coders}.</source>
        <translation>{document} no está terminado por {coders}.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
        <source>{documents} left out as well.</source>
        <translation>También fuera de la cuenta: {documents}.</translation>
    </message>
    <message>
        <source>Hide how this is counted</source>
        <translation>Ocultar cómo se cuenta</translation>
    </message>
    <message>
        <source>Differences stand here when two coders have coded.</source>
        <translation>Las diferencias están aquí cuando hayan codificado dos codificadores.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No document is finished by all of them, so nothing is counted yet.</source>
        <translation>Ningún documento está terminado por todos ellos, así que aún no se cuenta nada.</translation>
    </message>
    <message>
        <source>Set a document to finished when its coding is done (menu Document). The differences below are shown all the same.</source>
        <translation>Dé un documento por terminado cuando su codificación esté hecha (menú Documento). Las diferencias de abajo se muestran de todos modos.</translation>
    </message>
    <message>
        <source>None of these coders used a code in the finished documents.</source>
        <translation>Ninguno de estos codificadores usó un código en los documentos terminados.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>The text between the coders</source>
        <translation>El texto entre los codificadores</translation>
    </message>
    <message>
        <source>The document that is compared</source>
        <translation>El documento que se compara</translation>
    </message>
    <message>
        <source>The coders who are compared</source>
        <translation>Los codificadores que se comparan</translation>
    </message>
    <message>
        <source>Compare the answers of one facet or of all</source>
        <translation>Comparar las respuestas de una faceta o de todas</translation>
    </message>
    <message>
        <source>Every facet</source>
        <translation>Todas las facetas</translation>
    </message>
    <message>
        <source>Choose a difference, or go through them with N and P.</source>
        <translation>Elija una diferencia, o recórralas con N y P.</translation>
    </message>
    <message>
        <source>Two coders at least are compared; add another one first.</source>
        <translation>Se comparan al menos dos codificadores; añada primero otro.</translation>
    </message>
    <message>
        <source>Comparing needs two coders.</source>
        <translation>Para comparar hacen falta dos codificadores.</translation>
    </message>
    <message>
        <source>No document is in this project yet.</source>
        <translation>Aún no hay documentos en este proyecto.</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <translation>Añadir un codificador…</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>no segment of yours</source>
        <translation>ningún segmento suyo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>More answers than the facet takes</source>
        <translation>Más respuestas de las que admite la faceta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>{facet} is required</source>
        <translation>{facet} es obligatoria</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>{facet}: {words}</source>
        <translation>{facet}: {words}</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Compleción</translation>
    </message>
    <message>
        <source>Answer what is open</source>
        <translation>Responder lo que falta</translation>
    </message>
    <message>
        <source>Work them off</source>
        <translation>Resolverlos uno a uno</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>{coder}: {segments} in {inside}</source>
        <translation>{coder}: {segments} en {inside}</translation>
    </message>
    <message>
        <source>{title}; the first {shown} are shown</source>
        <translation>{title}; se muestran los primeros {shown}</translation>
    </message>
    <message>
        <source>Nobody has been chosen who codes. Choose a coder first.</source>
        <translation>No se ha elegido quién codifica. Elija primero un codificador.</translation>
    </message>
    <message>
        <source>You have no segments yet.</source>
        <translation>Usted aún no tiene segmentos.</translation>
    </message>
    <message>
        <source>Select a passage in a text and answer it by typing.</source>
        <translation>Seleccione un pasaje en un texto y respóndalo escribiendo.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{n} segments here</source>
        <comment>{n} segment here</comment>
        <translation>
            <numerusform>{n} segmento aquí</numerusform>
            <numerusform>{n} segmentos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times:</source>
        <comment>Once:</comment>
        <translation>
            <numerusform>Una vez:</numerusform>
            <numerusform>{n} veces:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <comment>And {n} more.</comment>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <comment>once</comment>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new codes</source>
        <comment>{n} new code</comment>
        <translation>
            <numerusform>{n} código nuevo</numerusform>
            <numerusform>{n} códigos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different</source>
        <comment>{n} different</comment>
        <translation>
            <numerusform>{n} distinto</numerusform>
            <numerusform>{n} distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same</source>
        <comment>{n} the same</comment>
        <translation>
            <numerusform>{n} igual</numerusform>
            <numerusform>{n} iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} only here</source>
        <comment>{n} only here</comment>
        <translation>
            <numerusform>{n} solo aquí</numerusform>
            <numerusform>{n} solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments</source>
        <comment>{n} segment</comment>
        <translation>
            <numerusform>{n} segmento</numerusform>
            <numerusform>{n} segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings</source>
        <comment>{n} coding</comment>
        <translation>
            <numerusform>{n} codificación</numerusform>
            <numerusform>{n} codificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <comment>{n} code</comment>
        <translation>
            <numerusform>{n} código</numerusform>
            <numerusform>{n} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memos</source>
        <comment>{n} memo</comment>
        <translation>
            <numerusform>{n} nota de análisis</numerusform>
            <numerusform>{n} notas de análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <comment>{n} step</comment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are wrong in the project</source>
        <comment>{n} thing is wrong in the project</comment>
        <translation>
            <numerusform>{n} cosa está mal en el proyecto</numerusform>
            <numerusform>{n} cosas están mal en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} changes</source>
        <comment>Take over {n} change</comment>
        <translation>
            <numerusform>Tomar {n} cambio</numerusform>
            <numerusform>Tomar {n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} codes</source>
        <comment>Add {n} code</comment>
        <translation>
            <numerusform>Añadir {n} código</numerusform>
            <numerusform>Añadir {n} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks more; all are told afterwards.</source>
        <comment>{n} remark more; it is told afterwards.</comment>
        <translation>
            <numerusform>{n} observación más; se dice después.</numerusform>
            <numerusform>{n} observaciones más; se dicen todas después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers that {n} other documents have for the whole text are replaced.</source>
        <comment>The answers that {n} other document has for the whole text are replaced.</comment>
        <translation>
            <numerusform>Se sustituyen las respuestas que {n} documento más tiene para todo el texto.</numerusform>
            <numerusform>Se sustituyen las respuestas que {n} documentos más tienen para todo el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the {n} snapshots that still hold it</source>
        <comment>Delete the snapshot that still holds it</comment>
        <translation>
            <numerusform>Eliminar la instantánea que aún lo contiene</numerusform>
            <numerusform>Eliminar las {n} instantáneas que aún lo contienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <comment>{n} was here already.</comment>
        <translation>
            <numerusform>{n} ya estaba aquí.</numerusform>
            <numerusform>{n} ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <comment>{n} could not be read.</comment>
        <translation>
            <numerusform>{n} no se pudo leer.</numerusform>
            <numerusform>{n} no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for their encoding.</source>
        <comment>{n} waits for its encoding.</comment>
        <translation>
            <numerusform>{n} espera su codificación del texto.</numerusform>
            <numerusform>{n} esperan su codificación del texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings go over</source>
        <comment>{n} coding goes over</comment>
        <translation>
            <numerusform>{n} codificación se traspasa</numerusform>
            <numerusform>{n} codificaciones se traspasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages have</source>
        <comment>{n} passage has</comment>
        <translation>
            <numerusform>{n} pasaje tiene</numerusform>
            <numerusform>{n} pasajes tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facets</source>
        <comment>{n} facet</comment>
        <translation>
            <numerusform>{n} faceta</numerusform>
            <numerusform>{n} facetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more codes</source>
        <comment>{n} more code</comment>
        <translation>
            <numerusform>{n} código más</numerusform>
            <numerusform>{n} códigos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more documents</source>
        <comment>and {n} more document</comment>
        <translation>
            <numerusform>y {n} documento más</numerusform>
            <numerusform>y {n} documentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passages of {n} codes are covered</source>
        <comment>The passages of {n} code are covered</comment>
        <translation>
            <numerusform>Los pasajes de {n} código están cubiertos</numerusform>
            <numerusform>Los pasajes de {n} códigos están cubiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coders</source>
        <comment>{n} coder</comment>
        <translation>
            <numerusform>{n} codificador</numerusform>
            <numerusform>{n} codificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings stay</source>
        <comment>{n} coding stays</comment>
        <translation>
            <numerusform>{n} codificación queda</numerusform>
            <numerusform>{n} codificaciones quedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshots</source>
        <comment>{n} snapshot</comment>
        <translation>
            <numerusform>{n} instantánea</numerusform>
            <numerusform>{n} instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are coded so already</source>
        <comment>{n} is coded so already</comment>
        <translation>
            <numerusform>{n} ya está codificado así</numerusform>
            <numerusform>{n} ya están codificados así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later steps go</source>
        <comment>{n} later step goes</comment>
        <translation>
            <numerusform>{n} paso posterior sale</numerusform>
            <numerusform>{n} pasos posteriores salen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>{n} left</comment>
        <translation>
            <numerusform>queda {n}</numerusform>
            <numerusform>quedan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings change</source>
        <comment>{n} coding changes</comment>
        <translation>
            <numerusform>{n} codificación cambia</numerusform>
            <numerusform>{n} codificaciones cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <comment>{n} pair</comment>
        <translation>
            <numerusform>{n} pareja</numerusform>
            <numerusform>{n} parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were undone.</source>
        <comment>{n} step was undone.</comment>
        <translation>
            <numerusform>Se deshizo {n} paso.</numerusform>
            <numerusform>Se deshicieron {n} pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are undone, back to this one.</source>
        <comment>{n} step is undone, back to this one.</comment>
        <translation>
            <numerusform>Se deshace {n} paso, hasta volver a este.</numerusform>
            <numerusform>Se deshacen {n} pasos, hasta volver a este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps that were undone since are done again.</source>
        <comment>{n} step that was undone since is done again.</comment>
        <translation>
            <numerusform>Se rehace {n} paso que se había deshecho desde entonces.</numerusform>
            <numerusform>Se rehacen {n} pasos que se habían deshecho desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more coders</source>
        <comment>{n} more coder</comment>
        <translation>
            <numerusform>{n} codificador más</numerusform>
            <numerusform>{n} codificadores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were done again.</source>
        <comment>{n} step was done again.</comment>
        <translation>
            <numerusform>Se rehizo {n} paso.</numerusform>
            <numerusform>Se rehicieron {n} pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were undone or done again.</source>
        <comment>{n} step was undone or done again.</comment>
        <translation>
            <numerusform>Se deshizo o rehízo {n} paso.</numerusform>
            <numerusform>Se deshicieron o rehicieron {n} pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of yours</source>
        <comment>{n} segment of yours</comment>
        <translation>
            <numerusform>{n} segmento suyo</numerusform>
            <numerusform>{n} segmentos suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers with the codes under it</source>
        <comment>{n} answer with the codes under it</comment>
        <translation>
            <numerusform>{n} respuesta con los códigos que tiene debajo</numerusform>
            <numerusform>{n} respuestas con los códigos que tiene debajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>falta {n}</numerusform>
            <numerusform>faltan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through all {n} passages</source>
        <comment>Gone through {n} passage</comment>
        <translation>
            <numerusform>Se recorrió {n} pasaje</numerusform>
            <numerusform>Se recorrieron los {n} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages answered</source>
        <comment>{n} passage answered</comment>
        <translation>
            <numerusform>{n} pasaje respondido</numerusform>
            <numerusform>{n} pasajes respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passed over</source>
        <comment>{n} passed over</comment>
        <translation>
            <numerusform>{n} pasado por alto</numerusform>
            <numerusform>{n} pasados por alto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps earlier</source>
        <comment>{n} step earlier</comment>
        <translation>
            <numerusform>{n} paso antes</numerusform>
            <numerusform>{n} pasos antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later steps are not in it</source>
        <comment>{n} later step is not in it</comment>
        <translation>
            <numerusform>{n} paso posterior no está en ella</numerusform>
            <numerusform>{n} pasos posteriores no están en ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments more</source>
        <comment>{n} segment more</comment>
        <translation>
            <numerusform>{n} segmento más</numerusform>
            <numerusform>{n} segmentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents more</source>
        <comment>{n} document more</comment>
        <translation>
            <numerusform>{n} documento más</numerusform>
            <numerusform>{n} documentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments fewer</source>
        <comment>{n} segment fewer</comment>
        <translation>
            <numerusform>{n} segmento menos</numerusform>
            <numerusform>{n} segmentos menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents fewer</source>
        <comment>{n} document fewer</comment>
        <translation>
            <numerusform>{n} documento menos</numerusform>
            <numerusform>{n} documentos menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} projects</source>
        <comment>{n} project</comment>
        <translation>
            <numerusform>{n} proyecto</numerusform>
            <numerusform>{n} proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of definitions</source>
        <comment>{n} part of a definition</comment>
        <translation>
            <numerusform>{n} parte de una definición</numerusform>
            <numerusform>{n} partes de definiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names</source>
        <comment>{n} other name</comment>
        <translation>
            <numerusform>{n} nombre más</numerusform>
            <numerusform>{n} otros nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes they are confused with</source>
        <comment>{n} code it is confused with</comment>
        <translation>
            <numerusform>{n} código con el que se confunde</numerusform>
            <numerusform>{n} códigos con los que se confunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} linked passages</source>
        <comment>{n} linked passage</comment>
        <translation>
            <numerusform>{n} pasaje enlazado</numerusform>
            <numerusform>{n} pasajes enlazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions</source>
        <comment>{n} revision</comment>
        <translation>
            <numerusform>{n} revisión</numerusform>
            <numerusform>{n} revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confirmations</source>
        <comment>{n} confirmation</comment>
        <translation>
            <numerusform>{n} confirmación</numerusform>
            <numerusform>{n} confirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes out of use</source>
        <comment>{n} code out of use</comment>
        <translation>
            <numerusform>{n} código fuera de uso</numerusform>
            <numerusform>{n} códigos fuera de uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <comment>{n} version</comment>
        <translation>
            <numerusform>{n} versión</numerusform>
            <numerusform>{n} versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of memos</source>
        <comment>{n} kind of a memo</comment>
        <translation>
            <numerusform>{n} clase de nota de análisis</numerusform>
            <numerusform>{n} clases de notas de análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} journal entries</source>
        <comment>{n} journal entry</comment>
        <translation>
            <numerusform>{n} entrada del diario</numerusform>
            <numerusform>{n} entradas del diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} states</source>
        <comment>{n} state</comment>
        <translation>
            <numerusform>{n} estado</numerusform>
            <numerusform>{n} estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of answers</source>
        <comment>{n} set of answers</comment>
        <translation>
            <numerusform>{n} juego de respuestas</numerusform>
            <numerusform>{n} juegos de respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of sets</source>
        <comment>{n} answer of a set</comment>
        <translation>
            <numerusform>{n} respuesta de un juego</numerusform>
            <numerusform>{n} respuestas de juegos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of documents</source>
        <comment>{n} answer of a document</comment>
        <translation>
            <numerusform>{n} respuesta de un documento</numerusform>
            <numerusform>{n} respuestas de documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages are covered</source>
        <comment>{n} passage is covered</comment>
        <translation>
            <numerusform>{n} pasaje está cubierto</numerusform>
            <numerusform>{n} pasajes están cubiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes chosen</source>
        <comment>{n} code chosen</comment>
        <translation>
            <numerusform>{n} código elegido</numerusform>
            <numerusform>{n} códigos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give {n} answers</source>
        <comment>give {n} answer</comment>
        <translation>
            <numerusform>dar {n} respuesta</numerusform>
            <numerusform>dar {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: what {n} of these documents answer for all their segments.</source>
        <comment>Not counted: what {n} of these documents answers for all its segments.</comment>
        <translation>
            <numerusform>No se cuenta: lo que {n} de estos documentos responde para todos sus segmentos.</numerusform>
            <numerusform>No se cuenta: lo que {n} de estos documentos responden para todos sus segmentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents</source>
        <comment>{n} more document</comment>
        <translation>
            <numerusform>{n} documento más</numerusform>
            <numerusform>{n} documentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of others who are not compared are left out.</source>
        <comment>{n} segment of somebody who is not compared is left out.</comment>
        <translation>
            <numerusform>{n} segmento de quien no se compara queda fuera.</numerusform>
            <numerusform>{n} segmentos de quienes no se comparan quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments without an answer in this facet are left out.</source>
        <comment>{n} segment without an answer in this facet is left out.</comment>
        <translation>
            <numerusform>{n} segmento sin respuesta en esta faceta queda fuera.</numerusform>
            <numerusform>{n} segmentos sin respuesta en esta faceta quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>{n} diferencia</numerusform>
            <numerusform>{n} diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more segments go on here</source>
        <comment>{n} more segment goes on here</comment>
        <translation>
            <numerusform>Aquí sigue {n} segmento más</numerusform>
            <numerusform>Aquí siguen {n} segmentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more segments begin here</source>
        <comment>{n} more segment begins here</comment>
        <translation>
            <numerusform>Aquí empieza {n} segmento más</numerusform>
            <numerusform>Aquí empiezan {n} segmentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more segments</source>
        <comment>and {n} more segment</comment>
        <translation>
            <numerusform>y {n} segmento más</numerusform>
            <numerusform>y {n} segmentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <comment>{n} missing</comment>
        <translation>
            <numerusform>falta {n}</numerusform>
            <numerusform>faltan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too many</source>
        <comment>{n} too many</comment>
        <translation>
            <numerusform>{n} de más</numerusform>
            <numerusform>{n} de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an answer</source>
        <comment>{n} without an answer</comment>
        <translation>
            <numerusform>{n} sin respuesta</numerusform>
            <numerusform>{n} sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n} con respuesta</numerusform>
            <numerusform>{n} con respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered by their documents</source>
        <comment>{n} answered by the document</comment>
        <translation>
            <numerusform>{n} con la respuesta de su documento</numerusform>
            <numerusform>{n} con la respuesta de sus documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with too many answers</source>
        <comment>{n} with too many answers</comment>
        <translation>
            <numerusform>{n} con respuestas de más</numerusform>
            <numerusform>{n} con respuestas de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unanswered</source>
        <comment>{n} unanswered</comment>
        <translation>
            <numerusform>{n} sin responder</numerusform>
            <numerusform>{n} sin responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document has {n} paragraphs.</source>
        <comment>This document has {n} paragraph.</comment>
        <translation>
            <numerusform>Este documento tiene {n} párrafo.</numerusform>
            <numerusform>Este documento tiene {n} párrafos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words selected</source>
        <comment>{n} word selected</comment>
        <translation>
            <numerusform>{n} palabra seleccionada</numerusform>
            <numerusform>{n} palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings of other coders were made before it changed; they confirm their own.</source>
        <comment>{n} coding of another coder was made before it changed; whoever made it confirms it.</comment>
        <translation>
            <numerusform>{n} codificación de otro codificador se hizo antes de que cambiara; la confirma quien la hizo.</numerusform>
            <numerusform>{n} codificaciones de otros codificadores se hicieron antes de que cambiara; cada cual confirma las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codings of yours were made before the definition changed.</source>
        <comment>{n} coding of yours was made before the definition changed.</comment>
        <translation>
            <numerusform>{n} codificación suya se hizo antes de que cambiara la definición.</numerusform>
            <numerusform>{n} codificaciones suyas se hicieron antes de que cambiara la definición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of other coders wait too.</source>
        <comment>{n} of another coder waits too.</comment>
        <translation>
            <numerusform>También espera {n} de otro codificador.</numerusform>
            <numerusform>También esperan {n} de otros codificadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages covered</source>
        <comment>{n} passage covered</comment>
        <translation>
            <numerusform>{n} pasaje cubierto</numerusform>
            <numerusform>{n} pasajes cubiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} documents</source>
        <comment>Reading {n} document</comment>
        <translation>
            <numerusform>Leyendo {n} documento</numerusform>
            <numerusform>Leyendo {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} periods are there more than once</source>
        <comment>{n} period is there more than once</comment>
        <translation>
            <numerusform>{n} período está más de una vez</numerusform>
            <numerusform>{n} períodos están más de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} periods</source>
        <comment>{n} period</comment>
        <translation>
            <numerusform>{n} período</numerusform>
            <numerusform>{n} períodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new segments</source>
        <comment>{n} new segment</comment>
        <translation>
            <numerusform>{n} segmento nuevo</numerusform>
            <numerusform>{n} segmentos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} documents</source>
        <comment>For {n} document</comment>
        <translation>
            <numerusform>Para {n} documento</numerusform>
            <numerusform>Para {n} documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>covered passage</source>
        <translation>pasaje cubierto</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>{beginning}
The rest stands in the definition editor.</source>
        <translation>{beginning}
El resto está en el editor de definiciones.</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>Sin definir todavía.</translation>
    </message>
    <message>
        <source>Define this code</source>
        <translation>Definir este código</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarla entera</translation>
    </message>
    <message>
        <source>rev {number}, {when}</source>
        <translation>rev. {number}, {when}</translation>
    </message>
    <message>
        <source>{count} to confirm</source>
        <translation>{count} por confirmar</translation>
    </message>
    <message>
        <source>Choose a code to read what it means.</source>
        <translation>Elija un código para leer qué significa.</translation>
    </message>
    <message>
        <source>How this definition changed</source>
        <translation>Cómo cambió esta definición</translation>
    </message>
    <message>
        <source>Go through what you coded before the definition changed</source>
        <translation>Recorrer lo que codificó antes de que cambiara la definición</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Also: {what}</source>
        <translation>También: {what}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>No: {what}</translation>
    </message>
    <message>
        <source>For instance: {what}</source>
        <translation>Por ejemplo: {what}</translation>
    </message>
    <message>
        <source>A near miss: {what}</source>
        <translation>Casi ejemplo: {what}</translation>
    </message>
    <message>
        <source>Example in the text</source>
        <translation>Ejemplo en el texto</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde fácilmente con</translation>
    </message>
    <message>
        <source>Near miss in the text</source>
        <translation>Casi ejemplo en el texto</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <source>The rest stands in the definition editor.</source>
        <translation>El resto está en el editor de definiciones.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Testimonia projects</source>
        <translation>Proyectos de Testimonia</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No hay ningún documento abierto.</translation>
    </message>
    <message>
        <source>Bring in a text, a Word file or a PDF, or drop it on the list of documents.</source>
        <translation>Traiga un texto, un archivo de Word o un PDF, o suéltelo en la lista de documentos.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importar documentos…</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Cambiar el nombre del documento</translation>
    </message>
    <message>
        <source>For instance: News article, Interview transcript, Field report</source>
        <translation>Por ejemplo: noticia, transcripción de entrevista, informe de campo</translation>
    </message>
    <message>
        <source>the code “{name}”</source>
        <translation>el código “{name}”</translation>
    </message>
    <message>
        <source>the facet “{name}” with all its codes</source>
        <translation>la faceta “{name}” con todos sus códigos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>the document “{name}”</source>
        <translation>el documento “{name}”</translation>
    </message>
    <message>
        <source>{what} with {below} under them</source>
        <translation>{what} con {below} debajo</translation>
    </message>
    <message>
        <source>Add a coder</source>
        <translation>Añadir un codificador</translation>
    </message>
    <message>
        <source>Rename the coder</source>
        <translation>Cambiar el nombre del codificador</translation>
    </message>
    <message>
        <source>{what} with {below} under it</source>
        <translation>{what}, con {below} debajo</translation>
    </message>
    <message>
        <source>There is already a coder of this name.</source>
        <translation>Ya hay un codificador con este nombre.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>Export the whole project</source>
        <translation>Exportar todo el proyecto</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importar documentos</translation>
    </message>
    <message>
        <source>The documents were not imported, because their project was closed meanwhile. Open it and import them again.</source>
        <translation>Los documentos no se importaron, porque entretanto se cerró su proyecto. Ábralo e impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Coded segments written</source>
        <translation>Se escribieron los segmentos codificados</translation>
    </message>
    <message>
        <source>Project written</source>
        <translation>Se escribió el proyecto</translation>
    </message>
    <message>
        <source>What was on this desk is saved as {path}. Go on in the copy?</source>
        <translation>Lo que había en esta mesa está guardado como {path}. ¿Seguir en la copia?</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>{who} has closed the project. You can write now.</source>
        <translation>{who} cerró el proyecto. Ahora puede escribir.</translation>
    </message>
    <message>
        <source>Nobody else writes to the project any more. You can write now.</source>
        <translation>Nadie más escribe ya en el proyecto. Ahora puede escribir.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Comprobando el proyecto</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Escribiendo el historial</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Abrirlo de nuevo…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>History written</source>
        <translation>Se escribió el historial</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>The copy is saved as {path}, checked, with the whole history. You go on in the project that was open.</source>
        <translation>La copia está guardada como {path}, comprobada, con todo el historial. Usted sigue en el proyecto que estaba abierto.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}. Nothing was saved; choose another one.</source>
        <translation>No se puede escribir nada en la carpeta {folder}. No se guardó nada; elija otra.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Nothing was saved; choose another name.</source>
        <translation>{path} está abierto en otra ventana. No se guardó nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>{path} is already there. What is in it will be lost if the copy takes its place.</source>
        <translation>{path} ya está ahí. Lo que contiene se perderá si la copia ocupa su lugar.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>{name}. Drag it, or a double click for the usual height</source>
        <translation>{name}. Arrástrelo, o haga doble clic para la altura normal</translation>
    </message>
    <message>
        <source>Arrow keys move the edge, Home sets the usual height, Tab goes to the next edge, Enter ends</source>
        <translation>Las flechas mueven el borde, Home pone la altura normal, Tab pasa al borde siguiente, Enter termina</translation>
    </message>
    <message>
        <source>{name}. Drag it, or a double click for the usual width</source>
        <translation>{name}. Arrástrelo, o haga doble clic para el ancho normal</translation>
    </message>
    <message>
        <source>Arrow keys move the edge, Home sets the usual width, Tab goes to the next edge, Enter ends</source>
        <translation>Las flechas mueven el borde, Home pone el ancho normal, Tab pasa al borde siguiente, Enter termina</translation>
    </message>
    <message>
        <source>Width of the documents panel</source>
        <translation>Ancho del panel de documentos</translation>
    </message>
    <message>
        <source>Width of the codebook panel</source>
        <translation>Ancho del panel del libro de códigos</translation>
    </message>
    <message>
        <source>Border between codebook and segment</source>
        <translation>Borde entre el libro de códigos y el segmento</translation>
    </message>
    <message>
        <source>A memo could not be written, for its project is out of reach. Its words are on the clipboard; paste them where they are safe.</source>
        <translation>No se pudo escribir una nota de análisis, porque su proyecto no está al alcance. Sus palabras están en el portapapeles; péguelas donde estén a salvo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>About Testimonia</source>
        <translation>Acerca de Testimonia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Set in, where they are installed</source>
        <translation>Compuesto en, donde estén instaladas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read testimony, mark what matters, and show where every number came from.</source>
        <translation>Leer testimonios, marcar lo que importa y mostrar de dónde salió cada número.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>Versión {version}. Software libre con la licencia MIT: úselo, cámbielo, compártalo. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>{period}. It stays, because passages were judged by it.</source>
        <translation>{period}. Queda, porque con él se juzgaron pasajes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde fácilmente con</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>“{name}” is found by that name too.</source>
        <translation>“{name}” se encuentra también por ese nombre.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>“{name}” gives up {key}.</source>
        <translation>“{name}” cede {key}.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Edit the code</source>
        <translation>Editar el código</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>A built-in answer keeps its name.</source>
        <translation>Una respuesta incorporada conserva su nombre.</translation>
    </message>
    <message>
        <source>One a line; the palette finds them too</source>
        <translation>Uno por línea; la paleta también los encuentra</translation>
    </message>
    <message>
        <source>Passages that show it</source>
        <translation>Pasajes que lo muestran</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{key}, now “{name}”</source>
        <translation>{key}, ahora “{name}”</translation>
    </message>
    <message>
        <source>There is already a code “{name}” here.</source>
        <translation>Aquí ya hay un código “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is this period already.</source>
        <translation>“{name}” ya es este período.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>sin color</translation>
    </message>
    <message>
        <source>“late 1990s”, “2014-2024”, “May 2019” or EDTF</source>
        <translation>“late 1990s”, “2014-2024”, “May 2019” o EDTF</translation>
    </message>
    <message>
        <source>A period is needed.</source>
        <translation>Hace falta un período.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>“{text}” no es una fecha que se pueda leer. Pruebe “late 1990s”, “2014-2024” o “May 2019”.</translation>
    </message>
    <message>
        <source>Choose how it is meant.</source>
        <translation>Elija cómo se entiende.</translation>
    </message>
    <message>
        <source>A table, indented text or a codebook file; you see first what would be added.</source>
        <translation>Una tabla, texto sangrado o un archivo de libro de códigos; antes se ve qué se añadiría.</translation>
    </message>
    <message>
        <source>Add a ready codebook</source>
        <translation>Añadir un libro de códigos preparado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Its facets and codes come after those that are there. One undo takes them back.</source>
        <translation>Sus facetas y códigos van detrás de los que hay. Deshacer una vez los quita.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Another codebook…</source>
        <translation>Otro libro de códigos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking text for formulas</source>
        <translation>Evitar que las hojas de cálculo tomen texto por fórmulas</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for older spreadsheets</source>
        <translation>Marcar el archivo como UTF-8 para hojas de cálculo antiguas</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name.</source>
        <translation>Hay una carpeta con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya está ahí y se sustituirá.</translation>
    </message>
    <message>
        <source>A name says whose segments are whose. It is a declaration, not a password: whoever opens this file can see everybody’s work.</source>
        <translation>Un nombre dice de quién es cada segmento. Es una declaración, no una contraseña: quien abra este archivo puede ver el trabajo de todos.</translation>
    </message>
    <message>
        <source>Who is coding?</source>
        <translation>¿Quién codifica?</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Name of the new coder</source>
        <translation>Nombre del codificador nuevo</translation>
    </message>
    <message>
        <source>{name} is in the list above.</source>
        <translation>{name} está en la lista de arriba.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Code as {name}</source>
        <translation>Codificar como {name}</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{count} de {name}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>This removes {what}, together with {listed}.</source>
        <translation>Esto quita {what}, junto con {listed}.</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>¿Eliminar?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This removes {what}. No coding goes with that.</source>
        <translation>Esto quita {what}. Con ello no se va ninguna codificación.</translation>
    </message>
    <message>
        <source>This removes {what}. No segment goes with that.</source>
        <translation>Esto quita {what}. Con ello no se va ningún segmento.</translation>
    </message>
    <message>
        <source>How to tell them apart</source>
        <translation>Cómo distinguirlos</translation>
    </message>
    <message>
        <source>How to tell it from {name}</source>
        <translation>Cómo distinguirlo de {name}</translation>
    </message>
    <message>
        <source>Not confused with {name}</source>
        <translation>No se confunde con {name}</translation>
    </message>
    <message>
        <source>Type the name of another code</source>
        <translation>Escriba el nombre de otro código</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>The code means something else now</source>
        <translation>El código significa ahora otra cosa</translation>
    </message>
    <message>
        <source>Only the words are put right</source>
        <translation>Solo se corrigen las palabras</translation>
    </message>
    <message>
        <source>Nothing was coded with it so far.</source>
        <translation>Hasta ahora no se codificó nada con él.</translation>
    </message>
    <message>
        <source>One line that is read while coding</source>
        <translation>Una línea que se lee mientras se codifica</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Por qué cambia</translation>
    </message>
    <message>
        <source>May stay empty; it is kept with the revision</source>
        <translation>Puede quedar vacío; se guarda con la revisión</translation>
    </message>
    <message>
        <source>{codings} made before will wait to be confirmed.</source>
        <translation>Por confirmar: {codings} de antes.</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Usar para</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No usar para</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A passage that plainly belongs</source>
        <translation>Un pasaje que claramente corresponde</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Casi ejemplo</translation>
    </message>
    <message>
        <source>One that seems to belong and does not</source>
        <translation>Uno que parece corresponder y no corresponde</translation>
    </message>
    <message>
        <source>No coding needs to be looked at again.</source>
        <translation>Ninguna codificación necesita mirarse de nuevo.</translation>
    </message>
    <message>
        <source>The encoding of {name} is not certain. Choose the line that reads right; nothing of it is imported yet.</source>
        <translation>La codificación de caracteres de {name} no es segura. Elija la línea que se lea bien; todavía no se importó nada.</translation>
    </message>
    <message>
        <source>How is this text written?</source>
        <translation>¿Cómo está escrito este texto?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Name of the encoding</source>
        <translation>Nombre de la codificación de caracteres</translation>
    </message>
    <message>
        <source>Type the name of an encoding.</source>
        <translation>Escriba el nombre de una codificación de caracteres.</translation>
    </message>
    <message>
        <source>Import it like this</source>
        <translation>Importarlo así</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>Otra codificación de caracteres</translation>
    </message>
    <message>
        <source>For instance cp1251, iso8859-2, shift_jis</source>
        <translation>Por ejemplo cp1251, iso8859-2, shift_jis</translation>
    </message>
    <message>
        <source>“{name}” is no encoding that is known.</source>
        <translation>“{name}” no es una codificación de caracteres conocida.</translation>
    </message>
    <message>
        <source>The text is not {label}: byte {position} does not fit. With {replace} behind the name, what does not fit is replaced and counted.</source>
        <translation>El texto no es {label}: el byte {position} no encaja. Con {replace} detrás del nombre, lo que no encaje se sustituye y se cuenta.</translation>
    </message>
    <message>
        <source>No passage is linked. Select one in the text and choose Codebook, Link as an example.</source>
        <translation>No hay ningún pasaje enlazado. Seleccione uno en el texto y elija Libro de códigos, Enlazar como ejemplo.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Take the passage away from the definition</source>
        <translation>Quitar el pasaje de la definición</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>Export coded segments</source>
        <translation>Exportar segmentos codificados</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Cells that begin like a formula get an apostrophe before them; quotes are otherwise exact.</source>
        <translation>Las celdas que empiezan como una fórmula llevan delante un apóstrofo; por lo demás las citas son exactas.</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Escribir la tabla</translation>
    </message>
    <message>
        <source>One row for each coding</source>
        <translation>Una fila por codificación</translation>
    </message>
    <message>
        <source>A segment with three answers has three rows. For counting and for statistics.</source>
        <translation>Un segmento con tres respuestas tiene tres filas. Para contar y para estadística.</translation>
    </message>
    <message>
        <source>One row for each segment</source>
        <translation>Una fila por segmento</translation>
    </message>
    <message>
        <source>A column for each facet. For reading and for checking.</source>
        <translation>Una columna por faceta. Para leer y comprobar.</translation>
    </message>
    <message>
        <source>Coders, with their segments</source>
        <translation>Codificadores, con sus segmentos</translation>
    </message>
    <message>
        <source>Choose at least one coder; nothing was written.</source>
        <translation>Elija al menos un codificador; no se escribió nada.</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Sustituir la tabla</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The folder could not be shown here. The file is written.</source>
        <translation>La carpeta no se pudo mostrar aquí. El archivo está escrito.</translation>
    </message>
    <message>
        <source>Codes in a tree</source>
        <translation>Códigos en un árbol</translation>
    </message>
    <message>
        <source>Codes may have codes under them, such as kinds of abuse or of sources.</source>
        <translation>Los códigos pueden tener códigos debajo, como tipos de abuso o de fuentes.</translation>
    </message>
    <message>
        <source>Codes in an order</source>
        <translation>Códigos en un orden</translation>
    </message>
    <message>
        <source>From one end to the other, such as never, sometimes, always.</source>
        <translation>De un extremo al otro, como nunca, a veces, siempre.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Dates and spans of time, typed in words: “late 1990s”, “since 2020”.</source>
        <translation>Fechas y espacios de tiempo, escritos en palabras: “late 1990s”, “since 2020”.</translation>
    </message>
    <message>
        <source>For instance: Abuse type</source>
        <translation>Por ejemplo: tipo de abuso</translation>
    </message>
    <message>
        <source>A passage may have</source>
        <translation>Un pasaje puede tener</translation>
    </message>
    <message>
        <source>Every segment ought to answer it</source>
        <translation>Todo segmento debería responderla</translation>
    </message>
    <message>
        <source>Segments without an answer are marked as open.</source>
        <translation>Los segmentos sin respuesta se marcan como abiertos.</translation>
    </message>
    <message>
        <source>There is already a facet “{name}”.</source>
        <translation>Ya hay una faceta “{name}”.</translation>
    </message>
    <message>
        <source>New facet</source>
        <translation>Faceta nueva</translation>
    </message>
    <message>
        <source>Edit the facet</source>
        <translation>Editar la faceta</translation>
    </message>
    <message>
        <source>A facet is a question that is asked of every passage; its codes are the answers.</source>
        <translation>Una faceta es una pregunta que se hace a cada pasaje; sus códigos son las respuestas.</translation>
    </message>
    <message>
        <source>Its answers are</source>
        <translation>Sus respuestas son</translation>
    </message>
    <message>
        <source>Make the facet</source>
        <translation>Crear la faceta</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Elija el lugar</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>A file cannot be called that everywhere. Use letters, digits, spaces and hyphens.</source>
        <translation>Un archivo no puede llamarse así en todas partes. Use letras, cifras, espacios y guiones.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another place.</source>
        <translation>Esta carpeta no está. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another place.</source>
        <translation>En esta carpeta no se puede escribir nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{came} of {all} came in.</source>
        <translation>Entraron {came} de {all}.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Imported, with remarks</source>
        <translation>Importado, con observaciones</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya estaba aquí</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Archivos de esta importación</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Qué entró</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Nota de análisis del proyecto</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>Nota de análisis del documento</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>Nota de análisis del código</translation>
    </message>
    <message>
        <source>Memo on the segment</source>
        <translation>Nota de análisis del segmento</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota de análisis</translation>
    </message>
    <message>
        <source>{key} keeps it. An empty memo is taken away.</source>
        <translation>{key} la guarda. Una nota de análisis vacía se quita.</translation>
    </message>
    <message>
        <source>What is worth remembering, and what is still open.</source>
        <translation>Lo que conviene recordar, y lo que sigue abierto.</translation>
    </message>
    <message>
        <source>Keep ({key})</source>
        <translation>Guardar ({key})</translation>
    </message>
    <message>
        <source>This is not written yet. {keep} keeps it; {leave} once more leaves the memo as it was.</source>
        <translation>Esto todavía no está escrito. {keep} lo guarda; {leave} otra vez deja la nota de análisis como estaba.</translation>
    </message>
    <message>
        <source>Testimonia projects</source>
        <translation>Proyectos de Testimonia</translation>
    </message>
    <message>
        <source>{facets}, {codes}.</source>
        <translation>{facets}, {codes}.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>For instance: Closed country, testimony 2014–2024</source>
        <translation>Por ejemplo: País cerrado, testimonios 2014–2024</translation>
    </message>
    <message>
        <source>Codebook to start from</source>
        <translation>Libro de códigos para empezar</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Documents to begin with</source>
        <translation>Documentos para empezar</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {name}</source>
        <translation>Paso {step} de {all}: {name}</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name or place.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro nombre o lugar.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Segments are kept apart by this name. It is a declaration, not a password.</source>
        <translation>Los segmentos se separan por este nombre. Es una declaración, no una contraseña.</translation>
    </message>
    <message>
        <source>Plain text, Markdown, Word and PDF. The files themselves stay as they are.</source>
        <translation>Texto sin formato, Markdown, Word y PDF. Los archivos mismos quedan como están.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nombre y lugar</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>{how}: {codes}</source>
        <translation>{how}: {codes}</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>{how}; its codes come while you code</source>
        <translation>{how}; sus códigos llegan mientras codifica</translation>
    </message>
    <message>
        <source>{how}: {codes}, and {more}</source>
        <translation>{how}: {codes}, y {more}</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Elegir documentos…</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Dejar fuera {name}</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Elegir documentos</translation>
    </message>
    <message>
        <source>Nothing is in it. You make facets and codes as you go, or bring a codebook later.</source>
        <translation>No contiene nada. Las facetas y los códigos se hacen sobre la marcha, o se trae después un libro de códigos.</translation>
    </message>
    <message>
        <source>No documents yet. Choose them, drop them here, or bring them in later.</source>
        <translation>Todavía no hay documentos. Elíjalos, suéltelos aquí o tráigalos después.</translation>
    </message>
    <message>
        <source>A name is one line of at most {longest} characters.</source>
        <translation>Un nombre es una línea de {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>Sharper letters, lines and borders, in light and in dark.</source>
        <translation>Letras, líneas y bordes más nítidos, en claro y en oscuro.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The system asks for high contrast, so it is shown whatever is chosen here.</source>
        <translation>El sistema pide contraste alto, así que se muestra se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>Tamaño del texto y de todo lo demás</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Jumps instead of scrolling, and nothing fades.</source>
        <translation>Saltos en lugar de desplazamiento, y nada se desvanece.</translation>
    </message>
    <message>
        <source>Patterns on brackets</source>
        <translation>Tramas en los corchetes</translation>
    </message>
    <message>
        <source>Brackets are dashed, doubled and dotted too, so that no colour is needed to tell them apart.</source>
        <translation>Los corchetes van además a trazos, dobles y a puntos, para no necesitar el color al distinguirlos.</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Franja del documento entero</translation>
    </message>
    <message>
        <source>The whole document as a narrow strip beside its text, with its segments and hits.</source>
        <translation>El documento entero como una franja estrecha junto a su texto, con sus segmentos y lo encontrado.</translation>
    </message>
    <message>
        <source>Size, spacing, width and face of the text…</source>
        <translation>Tamaño, interlineado, ancho y letra del texto…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Let selections grow to</source>
        <translation>Hacer que la selección crezca a</translation>
    </message>
    <message>
        <source>Suggest a pause after so much work</source>
        <translation>Sugerir una pausa tras tanto trabajo</translation>
    </message>
    <message>
        <source>Language and keys</source>
        <translation>Idioma y teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>While a passage is selected by mouse or keys; its edges can be moved freely afterwards.</source>
        <translation>Mientras se selecciona un pasaje con ratón o teclas; después sus bordes se pueden mover libremente.</translation>
    </message>
    <message>
        <source>A quiet line below the text, without a sound. Reading and coding count, nothing else.</source>
        <translation>Una línea discreta bajo el texto, sin sonido. Cuentan leer y codificar, nada más.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Document pane</name>
    <message>
        <source>{answer} +{count}</source>
        <translation>{answer} +{count}</translation>
    </message>
    <message>
        <source>Drag to make the margin wider or narrower; double click for its normal width</source>
        <translation>Arrastre para ensanchar o estrechar el margen; doble clic para su ancho normal</translation>
    </message>
    <message>
        <source>{answer} (from the document)</source>
        <translation>{answer} (del documento)</translation>
    </message>
    <message>
        <source>1 facet unanswered</source>
        <translation>1 faceta sin respuesta</translation>
    </message>
    <message>
        <source>over-answered</source>
        <translation>con respuestas de más</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>tiene una nota de análisis</translation>
    </message>
    <message>
        <source>Click to see what is behind</source>
        <translation>Clic para ver qué hay detrás</translation>
    </message>
    <message>
        <source>{answer}: “{words}”</source>
        <translation>{answer}: “{words}”</translation>
    </message>
    <message>
        <source>{count} facets unanswered</source>
        <translation>{count} facetas sin respuesta</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>Ir al párrafo {number}</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>El documento entero</translation>
    </message>
    <message>
        <source>Segments, what was found and what is on screen; a click goes there</source>
        <translation>Segmentos, lo encontrado y lo que está en pantalla; un clic lleva allí</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
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
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>nada codificado</translation>
    </message>
    <message>
        <source>{group}, {count}, unfolded</source>
        <translation>{group}, {count}, desplegado</translation>
    </message>
    <message>
        <source>No kind said</source>
        <translation>Sin tipo dicho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}, {count}, plegado</translation>
    </message>
    <message>
        <source>{done} of {all} segments complete</source>
        <translation>{done} de {all} segmentos completos</translation>
    </message>
    <message>
        <source>Your work here: {state}</source>
        <translation>Su trabajo aquí: {state}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Fecha de entrada</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Último trabajo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Sort, group and filter the documents</source>
        <translation>Ordenar, agrupar y filtrar los documentos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Only with something open</source>
        <translation>Solo con algo por responder</translation>
    </message>
    <message>
        <source>All of them, in their own order</source>
        <translation>Todos, en su propio orden</translation>
    </message>
    <message>
        <source>sorted: {order}</source>
        <translation>ordenado: {order}</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Kind of source…</source>
        <translation>Tipo de fuente…</translation>
    </message>
    <message>
        <source>Answers for the whole document…</source>
        <translation>Respuestas para todo el documento…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Nota de análisis…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Answers for the whole documents…</source>
        <translation>Respuestas para los documentos enteros…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importar documentos</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Todavía no hay documentos.</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Ningún documento coincide.</translation>
    </message>
    <message>
        <source>Drop texts, Word files or PDFs here.</source>
        <translation>Suelte aquí textos, archivos de Word o PDF.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>{facet} over-answered</source>
        <translation>{facet} con respuestas de más</translation>
    </message>
    <message>
        <source>{facet} unanswered</source>
        <translation>{facet} sin respuesta</translation>
    </message>
    <message>
        <source>Go to the next segment that answers {facet} more than once</source>
        <translation>Ir al siguiente segmento que responde {facet} más de una vez</translation>
    </message>
    <message>
        <source>Go to the next segment that leaves {facet} unanswered</source>
        <translation>Ir al siguiente segmento que deja {facet} sin respuesta</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>This goes</source>
        <translation>Esto se va</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>¿Borrar esto para siempre?</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <translation>Qué se borraría</translation>
    </message>
    <message>
        <source>This is the one thing that cannot be undone. All of it goes out of the project and its history, the file is written anew without it, and no snapshot is taken before.</source>
        <translation>Esto es lo único que no se puede deshacer. Todo ello sale del proyecto y de su historial, el archivo se escribe de nuevo sin ello, y antes no se toma ninguna instantánea.</translation>
    </message>
    <message>
        <source>{delete} ({size})</source>
        <translation>{delete} ({size})</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Entiendo que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Reason, if one is to stay in the history</source>
        <translation>Motivo, si debe quedar uno en el historial</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew</source>
        <translation>Borrando, y escribiendo el archivo de nuevo</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Borrado para siempre</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Qué se borró</translation>
    </message>
    <message>
        <source>The same words stay here</source>
        <translation>Las mismas palabras quedan aquí</translation>
    </message>
    <message>
        <source>Snapshots that still hold it</source>
        <translation>Instantáneas que todavía lo tienen</translation>
    </message>
    <message>
        <source>{moment}, could not be looked into</source>
        <translation>{moment}, no se pudo mirar dentro</translation>
    </message>
    <message>
        <source>What cannot be reached from here</source>
        <translation>A lo que no se llega desde aquí</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>For instance: consent withdrawn. Do not repeat what goes.</source>
        <translation>Por ejemplo: consentimiento retirado. No repita lo que se va.</translation>
    </message>
    <message>
        <source>Tick first that you understand.</source>
        <translation>Marque antes que lo entiende.</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>Qué se va a ir</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>El trabajo de quién</translation>
    </message>
    <message>
        <source>Keep the name; erase only the work</source>
        <translation>Conservar el nombre; borrar solo el trabajo</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Words to erase, one name or phrase a line</source>
        <translation>Palabras que borrar, un nombre o frase por línea</translation>
    </message>
    <message>
        <source>Words, in any case</source>
        <translation>Palabras, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Looking through the texts, the history and the snapshots</source>
        <translation>Mirando en los textos, el historial y las instantáneas</translation>
    </message>
    <message>
        <source>Show what would go…</source>
        <translation>Mostrar qué se iría…</translation>
    </message>
    <message>
        <source>Nothing is erased before you have seen all of it and agreed.</source>
        <translation>Nada se borra antes de que lo haya visto todo y esté de acuerdo.</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Documentos enteros</translation>
    </message>
    <message>
        <source>With everything that anybody marked in them.</source>
        <translation>Con todo lo que cualquiera marcó en ellos.</translation>
    </message>
    <message>
        <source>A coder’s work</source>
        <translation>El trabajo de un codificador</translation>
    </message>
    <message>
        <source>Segments, answers, notes and memos of one person.</source>
        <translation>Segmentos, respuestas, notas y notas de análisis de una persona.</translation>
    </message>
    <message>
        <source>Every passage with a code</source>
        <translation>Cada pasaje con un código</translation>
    </message>
    <message>
        <source>For instance of a person who has a code.</source>
        <translation>Por ejemplo, de una persona que tiene un código.</translation>
    </message>
    <message>
        <source>Every place of some words</source>
        <translation>Cada lugar de unas palabras</translation>
    </message>
    <message>
        <source>For instance a name, in all documents.</source>
        <translation>Por ejemplo un nombre, en todos los documentos.</translation>
    </message>
    <message>
        <source>One name or phrase a line</source>
        <translation>Un nombre o frase por línea</translation>
    </message>
    <message>
        <source>Choose first what is to go.</source>
        <translation>Elija antes qué se va a ir.</translation>
    </message>
    <message>
        <source>There is nothing of that in the project, not even in its history.</source>
        <translation>No hay nada de eso en el proyecto, ni siquiera en su historial.</translation>
    </message>
    <message>
        <source>The selected passage</source>
        <translation>El pasaje seleccionado</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>{name} (deleted before)</source>
        <translation>{name} (eliminado antes)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” would lie more than {most} codes deep. Nothing was changed.</source>
        <translation>“{name}” quedaría a más de {most} códigos de profundidad. No se cambió nada.</translation>
    </message>
    <message>
        <source>The answers of “{facet}” are no tree, so that no code can lie under another. Nothing was changed.</source>
        <translation>Las respuestas de “{facet}” no son un árbol, así que ningún código puede estar bajo otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has, and cannot be merged. Nothing was changed.</source>
        <translation>“{name}” es una respuesta que toda faceta tiene, y no se puede unir. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has; no code can stand under it. Nothing was changed.</source>
        <translation>“{name}” es una respuesta que toda faceta tiene; ningún código puede estar debajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and cannot answer “{other_facet}”: a code never changes its facet. Nothing was changed.</source>
        <translation>“{name}” responde a “{facet}” y no puede responder a “{other_facet}”: un código nunca cambia de faceta. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and cannot be replaced by “{other}”, which answers “{other_facet}”. Nothing was changed.</source>
        <translation>“{name}” responde a “{facet}” y no lo puede sustituir “{other}”, que responde a “{other_facet}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced by itself. Nothing was changed.</source>
        <translation>“{name}” no se puede sustituir por sí mismo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} could not be made ({reason}). Nothing was written.</source>
        <translation>No se pudo crear {path} ({reason}). No se escribió nada.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Nothing was changed.</source>
        <translation>No se pudo leer {path} ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was written.</source>
        <translation>La carpeta {folder} no está. No se escribió nada.</translation>
    </message>
    <message>
        <source>The damaged file changed while it was being read. No new project was made; try again.</source>
        <translation>El archivo dañado cambió mientras se leía. No se hizo ningún proyecto nuevo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be removed ({reason}). It is still there.</source>
        <translation>La instantánea {path} no se pudo quitar ({reason}). Sigue ahí.</translation>
    </message>
    <message>
        <source>“{name}” is a period, and what is split from it must be one that is there already. Nothing was changed.</source>
        <translation>“{name}” es un período, y lo que se separe de él debe ser uno que ya exista. No se cambió nada.</translation>
    </message>
    <message>
        <source>A part of the project file could not be read ({reason}). Nothing was changed.</source>
        <translation>No se pudo leer una parte del archivo del proyecto ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} could not be opened ({reason}). Nothing was changed.</source>
        <translation>No se pudo abrir {path} ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase cannot be empty. Nothing was changed.</source>
        <translation>Una frase de contraseña no puede estar vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase can have up to {longest} characters. Nothing was changed.</source>
        <translation>Una frase de contraseña puede tener hasta {longest} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase holds something that is no character. Nothing was changed.</source>
        <translation>Esta frase de contraseña contiene algo que no es un carácter. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read. No new project was made; close the desk that has it open, and try again.</source>
        <translation>{path} cambió mientras se leía. No se hizo ningún proyecto nuevo; cierre la mesa que lo tiene abierto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No page of {path} opens with this passphrase. Try it again; if you are sure of it, the first 16 bytes of the file are damaged, and without them nothing can open the rest. It was left as it is; go back to an earlier copy.</source>
        <translation>Ninguna página de {path} se abre con esta frase de contraseña. Pruebe otra vez; si está seguro de ella, los primeros 16 bytes del archivo están dañados, y sin ellos nada puede abrir el resto. Se dejó como estaba; vuelva a una copia anterior.</translation>
    </message>
    <message>
        <source>Something in the program went wrong {times}. Everything you did before is written, and you can go on. The report helps to put it right.</source>
        <translation>Algo falló en el programa {times}. Todo lo que hizo antes está escrito, y puede seguir. El informe ayuda a arreglarlo.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Everything you did before is written, and you can go on. The report helps to put it right.</source>
        <translation>Algo falló en el programa. Todo lo que hizo antes está escrito, y puede seguir. El informe ayuda a arreglarlo.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The report names places in the program. It holds no text, no name and no path of yours; you can read all of it here. Please send it to the people who make Testimonia.</source>
        <translation>El informe nombra lugares del programa. No contiene ningún texto, nombre ni ruta suyos; aquí puede leerlo entero. Envíelo, por favor, a quienes hacen Testimonia.</translation>
    </message>
    <message>
        <source>No document of this project has the text of this citation (sha256 {sha}). Nothing was shown; open the project that it was made in.</source>
        <translation>Ningún documento de este proyecto tiene el texto de esta referencia (sha256 {sha}). No se mostró nada; abra el proyecto en que se hizo.</translation>
    </message>
    <message>
        <source>“{name}” has another text here (v{version}, sha256 {now}) than the citation was made from (v{cited}, sha256 {sha}). Nothing was shown, because its paragraphs may be others.</source>
        <translation>“{name}” tiene aquí otro texto (v{version}, sha256 {now}) que aquel del que se hizo la referencia (v{cited}, sha256 {sha}). No se mostró nada, porque sus párrafos pueden ser otros.</translation>
    </message>
    <message>
        <source>The text is the one that was cited, but it has no ¶{number}: its paragraphs are 1 to {last}. Nothing was shown; look whether the citation is whole.</source>
        <translation>El texto es el citado, pero no tiene ¶{number}: sus párrafos van de 1 a {last}. No se mostró nada; mire si la referencia está completa.</translation>
    </message>
    <message>
        <source>The text is the one that was cited, but these words do not stand in ¶{numbers}. Nothing was shown; look whether the quote was changed.</source>
        <translation>El texto es el citado, pero estas palabras no están en ¶{numbers}. No se mostró nada; mire si la cita se cambió.</translation>
    </message>
    <message>
        <source>Agreement needs at least two coders. Nothing was compared.</source>
        <translation>El acuerdo necesita al menos dos codificadores. No se comparó nada.</translation>
    </message>
    <message>
        <source>Something could not be done. Nothing was changed.</source>
        <translation>Algo no se pudo hacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not a Testimonia project. It was left as it is.</source>
        <translation>{path} no es un proyecto de Testimonia. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} is a Testimonia project, but the file is damaged or not complete. It was left as it is; go back to an earlier copy, or let “testimonia repair” read out what is readable.</source>
        <translation>{path} es un proyecto de Testimonia, pero el archivo está dañado o incompleto. Se dejó como estaba; vuelva a una copia anterior, o deje que “testimonia repair” lea lo que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is protected with a passphrase. Nothing was opened; give the passphrase.</source>
        <translation>{path} está protegido con una frase de contraseña. No se abrió nada; dé la frase de contraseña.</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase. Try it again; if you are sure of it, the file is no Testimonia project or its first page is damaged. It was left as it is.</source>
        <translation>{path} no se abre con esta frase de contraseña. Pruebe otra vez; si está seguro de ella, el archivo no es un proyecto de Testimonia o su primera página está dañada. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used. Nothing was changed; choose another one.</source>
        <translation>Esta frase de contraseña no se puede usar. No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>This project is protected with a passphrase already. Nothing was changed; you can change the passphrase.</source>
        <translation>Este proyecto ya está protegido con una frase de contraseña. No se cambió nada; puede cambiar la frase de contraseña.</translation>
    </message>
    <message>
        <source>This project is not protected with a passphrase. Nothing was changed.</source>
        <translation>Este proyecto no está protegido con una frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere at this moment, if only for reading. Nothing was changed; close it there first.</source>
        <translation>{path} está abierto en otro sitio en este momento, aunque solo sea para leer. No se cambió nada; ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>{path} was written by an earlier Testimonia and can only be read here: a copy of it as it is could not be put aside first. {reason} Make room or choose another folder for snapshots, then open it again.</source>
        <translation>{path} lo escribió un Testimonia anterior y aquí solo se puede leer: antes no se pudo apartar una copia de cómo está. {reason} Haga sitio o elija otra carpeta para las instantáneas y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was written by an earlier Testimonia and can only be read here: it could not be brought to the layout of this one ({reason}). The file is as it was; make room or copy it to another folder, then open it again.</source>
        <translation>{path} lo escribió un Testimonia anterior y aquí solo se puede leer: no se pudo pasar a la disposición de este ({reason}). El archivo está como estaba; haga sitio o cópielo a otra carpeta y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be written anew ({reason}). The file is as it was; make room or see to the drive, then try again.</source>
        <translation>{path} no se pudo escribir de nuevo ({reason}). El archivo está como estaba; haga sitio o revise la unidad, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>No snapshot was taken: {reason}. The project is as it was, and so are the snapshots there are.</source>
        <translation>No se tomó ninguna instantánea: {reason}. El proyecto está como estaba, y también las instantáneas que hay.</translation>
    </message>
    <message>
        <source>The snapshot {path} is damaged ({reason}). Nothing was changed; choose another one.</source>
        <translation>La instantánea {path} está dañada ({reason}). No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>The snapshot {path} is no longer there. Nothing was changed; choose another one.</source>
        <translation>La instantánea {path} ya no está. No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” of this project. Nothing was changed; “--list” shows which there are.</source>
        <translation>No hay ninguna instantánea “{name}” de este proyecto. No se cambió nada; “--list” muestra cuáles hay.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path} ({reason}). They stay as they were.</source>
        <translation>Los ajustes no se pudieron escribir en {path} ({reason}). Quedan como estaban.</translation>
    </message>
    <message>
        <source>The snapshot was not restored: {reason}. The project is as it was.</source>
        <translation>La instantánea no se restauró: {reason}. El proyecto está como estaba.</translation>
    </message>
    <message>
        <source>The copy was not saved: {reason}. The project is as it was, and nothing new was left behind; choose another place or make room there.</source>
        <translation>La copia no se guardó: {reason}. El proyecto está como estaba, y no quedó nada nuevo; elija otro lugar o haga sitio allí.</translation>
    </message>
    <message>
        <source>{path} is the project itself. Nothing was written; choose another name or folder for the copy.</source>
        <translation>{path} es el proyecto mismo. No se escribió nada; elija otro nombre u otra carpeta para la copia.</translation>
    </message>
    <message>
        <source>{path} is already there. Nothing was written; choose another name.</source>
        <translation>{path} ya está ahí. No se escribió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Nothing was changed; look where it was moved to, or restore it from a snapshot.</source>
        <translation>No hay ningún proyecto en {path}. No se cambió nada; busque adónde se movió, o restáurelo de una instantánea.</translation>
    </message>
    <message>
        <source>{path} holds instructions that are not Testimonia’s ({what}), and they would run when it is written to. It was left as it is; it can be read, checked and exported on the command line.</source>
        <translation>{path} contiene instrucciones que no son de Testimonia ({what}), y se ejecutarían al escribir en él. Se dejó como estaba; se puede leer, comprobar y exportar en la línea de órdenes.</translation>
    </message>
    <message>
        <source>{path} holds something that is not Testimonia’s in place of its own tables ({what}). Nothing was read, and it was left as it is; go back to an earlier copy.</source>
        <translation>{path} contiene en lugar de sus propias tablas algo que no es de Testimonia ({what}). No se leyó nada, y se dejó como estaba; vuelva a una copia anterior.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Testimonia (layout {found}; this one knows {known}). Nothing was changed; install the newer version to open it.</source>
        <translation>{path} lo escribió un Testimonia más nuevo (disposición {found}; este conoce {known}). No se cambió nada; instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>{path} is being written by {holder}. It can be read here, but not changed until that desk closes it.</source>
        <translation>En {path} está escribiendo {holder}. Aquí se puede leer, pero no cambiar hasta que esa mesa lo cierre.</translation>
    </message>
    <message>
        <source>{path} can only be read here ({reason}). Nothing was changed; copy it to a folder of yours to work on it.</source>
        <translation>{path} aquí solo se puede leer ({reason}). No se cambió nada; cópielo a una carpeta suya para trabajar en él.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and what was being written lies in a file beside it that cannot be put in order here. Nothing was changed; copy both files to a folder of yours and open the copy.</source>
        <translation>{path} no se cerró bien, y lo que se estaba escribiendo está en un archivo a su lado que aquí no se puede poner en orden. No se cambió nada; copie los dos archivos a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open here. Nothing was written to that file, and what this desk last had is still at hand: save a copy of it under another name, then close the project and open it again.</source>
        <translation>{path} se sustituyó por otro archivo mientras estaba abierto aquí. En ese archivo no se escribió nada, y lo último que tenía esta mesa sigue a mano: guarde una copia con otro nombre, y luego cierre el proyecto y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not belong to {name}, which lies beside it and holds the last steps of a desk that was ended: another copy was put in the place of the project. Nothing was changed; move {name} away to open this copy, or put the former file back to go on with it.</source>
        <translation>{path} no corresponde a {name}, que está a su lado y contiene los últimos pasos de una mesa que se cortó: en el lugar del proyecto se puso otra copia. No se cambió nada; aparte {name} para abrir esta copia, o devuelva el archivo anterior para seguir con él.</translation>
    </message>
    <message>
        <source>The drive with {path} is gone. Nothing more is written; every finished action lies on the drive. Connect it again, or save a copy of what is at hand here under another name.</source>
        <translation>La unidad con {path} ya no está. No se escribe nada más; toda acción terminada está en la unidad. Conéctela de nuevo, o guarde una copia de lo que hay a mano aquí con otro nombre.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or deleted while it was open here. Nothing more is written to it; what this desk had is still at hand: put the file back, or save a copy under another name.</source>
        <translation>{path} se movió, cambió de nombre o se eliminó mientras estaba abierto aquí. En él no se escribe nada más; lo que tenía esta mesa sigue a mano: devuelva el archivo, o guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <source>The drive with {path} gives no answer. Every finished action is kept; wait for the drive before you go on, for until then the desk may stand still with whatever you do.</source>
        <translation>La unidad con {path} no contesta. Toda acción terminada se conserva; espere a la unidad antes de seguir, porque hasta entonces la mesa puede pararse haga lo que haga.</translation>
    </message>
    <message>
        <source>{path} is being written by {holder} now, because the file that kept others out had been removed. The last action was not kept; everything before it is. You can go on reading here, and write again when that desk closes the project.</source>
        <translation>En {path} está escribiendo ahora {holder}, porque se había quitado el archivo que impedía entrar a otros. La última acción no se conservó; todo lo anterior, sí. Aquí puede seguir leyendo, y volver a escribir cuando esa mesa cierre el proyecto.</translation>
    </message>
    <message>
        <source>No copy could be saved at {target} ({reason}). Nothing was left there; choose another folder, and keep this project open until a copy is saved.</source>
        <translation>No se pudo guardar ninguna copia en {target} ({reason}). Allí no quedó nada; elija otra carpeta, y deje este proyecto abierto hasta que haya una copia guardada.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed; save a copy to work on that.</source>
        <translation>Este proyecto está abierto solo para leer. No se cambió nada; guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>The project is closed. Nothing was changed.</source>
        <translation>El proyecto está cerrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The project file could not be written ({reason}). The last action was not kept; everything before it is. Make room or see to the drive, then do it again.</source>
        <translation>No se pudo escribir el archivo del proyecto ({reason}). La última acción no se conservó; todo lo anterior, sí. Haga sitio o revise la unidad, y repítala.</translation>
    </message>
    <message>
        <source>The file is damaged: a row of “{table}” is not where it ought to be. Nothing was changed; go back to an earlier copy.</source>
        <translation>El archivo está dañado: una fila de “{table}” no está donde debería. No se cambió nada; vuelva a una copia anterior.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be read any more. Nothing was changed; go back to an earlier copy.</source>
        <translation>El archivo está dañado: una parte ya no se puede leer. No se cambió nada; vuelva a una copia anterior.</translation>
    </message>
    <message>
        <source>The file is damaged or was written by something else: “{value}” stands where only {words} can stand. Nothing was changed; go back to an earlier copy.</source>
        <translation>El archivo está dañado o lo escribió otra cosa: “{value}” está donde solo puede estar {words}. No se cambió nada; vuelva a una copia anterior.</translation>
    </message>
    <message>
        <source>This {noun} is no longer in the project. Nothing was changed.</source>
        <translation>Esto ({noun}) ya no está en el proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is already a {noun} called “{name}” here. Nothing was changed; choose another name.</source>
        <translation>Aquí ya hay algo ({noun}) llamado “{name}”. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>The codes of {name} are no periods. Nothing was changed; choose a facet for periods.</source>
        <translation>Los códigos de {name} no son períodos. No se cambió nada; elija una faceta para períodos.</translation>
    </message>
    <message>
        <source>No two of these periods mean the same days. Nothing was changed.</source>
        <translation>No hay dos de estos períodos que signifiquen los mismos días. No se cambió nada.</translation>
    </message>
    <message>
        <source>This period is in the codebook already, as “{name}”. Nothing was changed; use that one.</source>
        <translation>Este período ya está en el libro de códigos, como “{name}”. No se cambió nada; use ese.</translation>
    </message>
    <message>
        <source>A {noun} needs a name of 1 to {longest} characters on one line. Nothing was changed.</source>
        <translation>Hace falta un nombre ({noun}) de 1 a {longest} caracteres en una línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} does not lie inside the text of {length} characters. Nothing was changed.</source>
        <translation>El pasaje de {start} a {end} no está dentro del texto de {length} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>You already have a segment on exactly this passage. Nothing was changed; answer that one.</source>
        <translation>Ya tiene un segmento exactamente en este pasaje. No se cambió nada; responda ese.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved under itself. Nothing was changed.</source>
        <translation>“{name}” no se puede mover bajo sí mismo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Nothing was changed; try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>“{text}” no es una fecha que se pueda leer. No se cambió nada; pruebe “late 1990s”, “2014-2024” o “May 2019”.</translation>
    </message>
    <message>
        <source>There is nothing of yours left to undo.</source>
        <translation>No le queda nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because “{later}” came after it and rests on it. Nothing was changed; undo that one first.</source>
        <translation>“{step}” no se puede deshacer, porque “{later}” vino después y se apoya en él. No se cambió nada; deshaga antes aquel.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone. Nothing was changed.</source>
        <translation>“{step}” no se puede deshacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” brought {coder} into the project, and you are coding as {coder}. Nothing was changed; code as somebody else, then undo it.</source>
        <translation>“{step}” trajo a {coder} al proyecto, y usted codifica como {coder}. No se cambió nada; codifique como otra persona y deshágalo después.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed; undo that one first.</source>
        <translation>“{step}” no se puede rehacer, porque “{later}” vino entremedias y se opone. No se cambió nada; deshaga antes aquel.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because “{later}” came after it and stands against it. Nothing was changed.</source>
        <translation>“{step}” no se puede deshacer, porque “{later}” vino después y se opone. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed.</source>
        <translation>“{step}” no se puede rehacer, porque “{later}” vino entremedias y se opone. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again. Nothing was changed.</source>
        <translation>“{step}” no se puede rehacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because something of it was erased for good. Nothing was changed.</source>
        <translation>“{step}” no se puede deshacer, porque algo de ello se borró para siempre. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again, because something of it was erased for good. Nothing was changed.</source>
        <translation>“{step}” no se puede rehacer, porque algo de ello se borró para siempre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing in the project or its history is what was to be erased. Nothing was changed.</source>
        <translation>Nada en el proyecto ni en su historial es lo que se iba a borrar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The reason names what is to be erased, and would keep it in the history. Nothing was changed; give a reason without it.</source>
        <translation>El motivo nombra lo que se va a borrar, y lo conservaría en el historial. No se cambió nada; dé un motivo sin ello.</translation>
    </message>
    <message>
        <source>{path} is no snapshot of this project. Nothing was changed.</source>
        <translation>{path} no es una instantánea de este proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} was not imported: {reason}</source>
        <translation>{name} no se importó: {reason}</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}. No project was written.</source>
        <translation>{name} no se leyó: {reason}. No se escribió ningún proyecto.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. The project is as it was.</source>
        <translation>{path} no se escribió: {reason}. El proyecto está como estaba.</translation>
    </message>
    <message>
        <source>{name} was not read as a codebook: {reason}. Nothing was changed.</source>
        <translation>{name} no se leyó como libro de códigos: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>Cancelado. El proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Nobody is coding yet. Nothing was changed; choose a coder first.</source>
        <translation>Nadie codifica todavía. No se cambió nada; elija antes un codificador.</translation>
    </message>
    <message>
        <source>This segment is {name}’s. Nothing was changed; mark the passage yourself or work as {name}.</source>
        <translation>Este segmento es de {name}. No se cambió nada; marque usted el pasaje o trabaje como {name}.</translation>
    </message>
    <message>
        <source>A segment is split where the caret stands inside it. Nothing was changed; put the caret between two of its words.</source>
        <translation>Un segmento se divide donde el cursor está dentro de él. No se cambió nada; ponga el cursor entre dos de sus palabras.</translation>
    </message>
    <message>
        <source>Only several segments of one document can become one. Nothing was changed.</source>
        <translation>Solo varios segmentos de un documento pueden ser uno. No se cambió nada.</translation>
    </message>
    <message>
        <source>The passage has no words that could name a code. Nothing was changed.</source>
        <translation>El pasaje no tiene palabras que puedan dar nombre a un código. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is retired and is not given any more. Nothing was changed; take it into use again first.</source>
        <translation>“{name}” está retirado y ya no se da. No se cambió nada; vuelva antes a usarlo.</translation>
    </message>
    <message>
        <source>{names} cannot stand together as answers to “{facet}”. Nothing was changed; choose one of them.</source>
        <translation>{names} no pueden estar juntos como respuestas a “{facet}”. No se cambió nada; elija uno de ellos.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has, and stays as it is. Nothing was changed.</source>
        <translation>“{name}” es una respuesta que toda faceta tiene, y queda como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” answers “{facet}” and “{other}” answers “{other_facet}”: what answers one cannot answer the other. Nothing was changed.</source>
        <translation>“{name}” responde a “{facet}” y “{other}” responde a “{other_facet}”: lo que responde a una no puede responder a la otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is a period and “{other}” is none: they cannot become one. Nothing was changed.</source>
        <translation>“{name}” es un período y “{other}” no: no pueden ser uno. No se cambió nada.</translation>
    </message>
    <message>
        <source>Merging needs at least two codes. Nothing was changed; choose another one too.</source>
        <translation>Para unir hacen falta al menos dos códigos. No se cambió nada; elija también otro.</translation>
    </message>
    <message>
        <source>The codes are sorted for looking only. Nothing was changed; sort them by hand to move them to a place.</source>
        <translation>Los códigos están ordenados solo para mirar. No se cambió nada; ordénelos a mano para moverlos a un lugar.</translation>
    </message>
    <message>
        <source>Under both there is a “{name}”, in one place a period and in the other none. Nothing was changed; rename one of them first.</source>
        <translation>Bajo los dos hay un “{name}”, en un lugar período y en el otro no. No se cambió nada; cambie antes el nombre de uno.</translation>
    </message>
    <message>
        <source>A set of answers needs at least one answer. Nothing was changed; choose its answers first.</source>
        <translation>Un juego de respuestas necesita al menos una respuesta. No se cambió nada; elija antes sus respuestas.</translation>
    </message>
    <message>
        <source>None of the answers of “{name}” can be given any more. Nothing was changed; choose other answers for it.</source>
        <translation>Ninguna de las respuestas de “{name}” se puede dar ya. No se cambió nada; elija otras respuestas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be confused with itself. Nothing was changed; choose another code.</source>
        <translation>“{name}” no se puede confundir consigo mismo. No se cambió nada; elija otro código.</translation>
    </message>
    <message>
        <source>The definition of “{name}” has not changed, so there is nothing to confirm. Nothing was changed.</source>
        <translation>La definición de “{name}” no ha cambiado, así que no hay nada que confirmar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no {noun} called “{name}” in this project. Nothing was changed.</source>
        <translation>En este proyecto no hay nada ({noun}) llamado “{name}”. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not in this document</source>
        <translation>no está en este documento</translation>
    </message>
    <message>
        <source>{at} of more than {all}</source>
        <translation>{at} de más de {all}</translation>
    </message>
    <message>
        <source>{at} of {all}, from the beginning again</source>
        <translation>{at} de {all}, otra vez desde el principio</translation>
    </message>
    <message>
        <source>{at} of {all}, from the end again</source>
        <translation>{at} de {all}, otra vez desde el final</translation>
    </message>
    <message>
        <source>{count} so far …</source>
        <translation>{count} hasta ahora …</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>buscando …</translation>
    </message>
</context>
<context>
    <name>FindAll</name>
    <message>
        <source>Memo on the project</source>
        <translation>Nota de análisis del proyecto</translation>
    </message>
    <message>
        <source>Memo on {name}</source>
        <translation>Nota de análisis sobre {name}</translation>
    </message>
    <message>
        <source>Memo on a passage in {name}</source>
        <translation>Nota de análisis sobre un pasaje en {name}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>en breve</translation>
    </message>
    <message>
        <source>use it for</source>
        <translation>usar para</translation>
    </message>
    <message>
        <source>not for</source>
        <translation>no usar para</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>casi ejemplo</translation>
    </message>
    <message>
        <source>further name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>confused with</source>
        <translation>se confunde con</translation>
    </message>
    <message>
        <source>linked passage</source>
        <translation>pasaje enlazado</translation>
    </message>
    <message>
        <source>why it is retired</source>
        <translation>por qué está retirado</translation>
    </message>
    <message>
        <source>{name}, {places}</source>
        <translation>{name}, {places}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notas de análisis</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Notes on codings</source>
        <translation>Notas de codificaciones</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Code these words…</source>
        <translation>Codificar estas palabras…</translation>
    </message>
    <message>
        <source>Words to find in texts, memos, codes and notes</source>
        <translation>Palabras que buscar en textos, notas de análisis, códigos y notas</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Accents count</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>En cualquier orden</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>All the words in one paragraph, wherever they stand in it</source>
        <translation>Todas las palabras en un párrafo, estén donde estén</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>Mirando en los documentos</translation>
    </message>
    <message>
        <source>Type what you look for.</source>
        <translation>Escriba lo que busca.</translation>
    </message>
    <message>
        <source>Every place stands here with the words around it; Enter goes there.</source>
        <translation>Aquí está cada lugar con las palabras de alrededor; Enter lleva allí.</translation>
    </message>
    <message>
        <source>the first {places}; say more words to see the others</source>
        <translation>los primeros {places}; diga más palabras para ver los demás</translation>
    </message>
    <message>
        <source>coded {passages}</source>
        <translation>codificado: {passages}</translation>
    </message>
    <message>
        <source>“{words}” is nowhere in this project.</source>
        <translation>“{words}” no está en ninguna parte de este proyecto.</translation>
    </message>
    <message>
        <source>Fewer letters, or fewer of the choices above, find more.</source>
        <translation>Menos letras, o menos opciones de arriba, encuentran más.</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Only the text. Esc leaves.</source>
        <translation>Solo el texto. Esc sale.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Traer todo de vuelta</translation>
    </message>
    <message>
        <source>Only the text. Esc or {key} leaves.</source>
        <translation>Solo el texto. Esc o {key} sale.</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>{words}, not possible now</source>
        <translation>{words}, ahora no es posible</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <translation>{row}. {place} de {count}</translation>
    </message>
    <message>
        <source>{words}, not possible now: {reason}</source>
        <translation>{words}, ahora no es posible: {reason}</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Find an action, a document or a code ({key})</source>
        <translation>Buscar una acción, un documento o un código ({key})</translation>
    </message>
    <message>
        <source>answer the passage</source>
        <translation>responder el pasaje</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>preferencia</translation>
    </message>
    <message>
        <source>code the passage</source>
        <translation>codificar el pasaje</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Code as {name}</source>
        <translation>Codificar como {name}</translation>
    </message>
    <message>
        <source>Hide the segments of {name}</source>
        <translation>Ocultar los segmentos de {name}</translation>
    </message>
    <message>
        <source>Show the segments of {name}</source>
        <translation>Mostrar los segmentos de {name}</translation>
    </message>
    <message>
        <source>Suggestions of a pause</source>
        <translation>Sugerencias de pausa</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>guide: {page}</source>
        <translation>guía: {page}</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>document, open before</source>
        <translation>documento, abierto antes</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Go to the cited passage, {place}</source>
        <translation>Ir al pasaje citado, {place}</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The pages of the guide are missing in this installation. Everything else works. Install Testimonia again to have them.</source>
        <translation>En esta instalación faltan las páginas de la guía. Todo lo demás funciona. Instale Testimonia de nuevo para tenerlas.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>A page of the guide</source>
        <translation>Una página de la guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Índice y búsqueda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Encontrado antes</translation>
    </message>
    <message>
        <source>Found next</source>
        <translation>Encontrado después</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Nothing in the guide says that. Try one word, or look through the contents.</source>
        <translation>Nada en la guía dice eso. Pruebe una sola palabra, o mire el índice.</translation>
    </message>
    <message>
        <source>{places} on {pages}</source>
        <translation>{places} en {pages}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>imported {day}</source>
        <translation>importado {day}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>whole document: {answers}</source>
        <translation>todo el documento: {answers}</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Mostrar los documentos</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Size, spacing and face of the text</source>
        <translation>Tamaño, interlineado y letra del texto</translation>
    </message>
    <message>
        <source>What the margin shows</source>
        <translation>Qué muestra el margen</translation>
    </message>
    <message>
        <source>Show or hide the codebook</source>
        <translation>Mostrar u ocultar el libro de códigos</translation>
    </message>
    <message>
        <source>Colour by {choice}</source>
        <translation>Color por {choice}</translation>
    </message>
    <message>
        <source>The facet that colours the page</source>
        <translation>La faceta que da color a la página</translation>
    </message>
    <message>
        <source>What selections grow to</source>
        <translation>Hasta dónde crecen las selecciones</translation>
    </message>
    <message>
        <source>Every segment has it unless it has its own. Press to change it</source>
        <translation>Todo segmento la tiene salvo que tenga la suya. Pulse para cambiarla</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No definition</source>
        <translation>Sin definición</translation>
    </message>
    <message>
        <source>No example</source>
        <translation>Sin ejemplo</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Usado una vez</translation>
    </message>
    <message>
        <source>Of one coder only</source>
        <translation>De un solo codificador</translation>
    </message>
    <message>
        <source>Nearly always together</source>
        <translation>Casi siempre juntos</translation>
    </message>
    <message>
        <source>Over-broad</source>
        <translation>Demasiado amplio</translation>
    </message>
    <message>
        <source>Every code has a definition.</source>
        <translation>Todo código tiene definición.</translation>
    </message>
    <message>
        <source>Every code has an example.</source>
        <translation>Todo código tiene ejemplo.</translation>
    </message>
    <message>
        <source>Every code is used.</source>
        <translation>Todo código se usa.</translation>
    </message>
    <message>
        <source>No code is used just once.</source>
        <translation>Ningún código se usa solo una vez.</translation>
    </message>
    <message>
        <source>No code is given by one coder only.</source>
        <translation>Ningún código lo da un solo codificador.</translation>
    </message>
    <message>
        <source>No two codes are nearly always together.</source>
        <translation>No hay dos códigos casi siempre juntos.</translation>
    </message>
    <message>
        <source>No code is over-broad.</source>
        <translation>Ningún código es demasiado amplio.</translation>
    </message>
    <message>
        <source>At least {least} passages have it, and it has more than {share} % of those answered in its facet or stands in {documents_share} % of at least {documents} coded documents. Facets with fewer than {codes} used codes and periods are left out.</source>
        <translation>Lo tienen al menos {least} pasajes, y tiene más del {share} % de los respondidos en su faceta o está en el {documents_share} % de al menos {documents} documentos codificados. Quedan fuera las facetas con menos de {codes} códigos usados y los períodos.</translation>
    </message>
    <message>
        <source>Neither a short nor a full definition is written. Periods are defined by their dates.</source>
        <translation>No hay escrita ni una definición corta ni una completa. A los períodos los definen sus fechas.</translation>
    </message>
    <message>
        <source>No example is written and no passage is linked as one. Periods need none.</source>
        <translation>No hay ejemplo escrito ni pasaje enlazado como tal. Los períodos no lo necesitan.</translation>
    </message>
    <message>
        <source>Nobody has given the code or any code under it. Retire it, or find out what it was for.</source>
        <translation>Nadie ha dado el código ni ninguno de los que tiene debajo. Retírelo, o averigüe para qué era.</translation>
    </message>
    <message>
        <source>One passage has the code. It may belong under a wider one.</source>
        <translation>Un pasaje tiene el código. Quizá vaya bajo uno más amplio.</translation>
    </message>
    <message>
        <source>Several passages have it, all of one coder, though others code too. Do all know it?</source>
        <translation>Varios pasajes lo tienen, todos de un codificador, aunque otros también codifican. ¿Lo conocen todos?</translation>
    </message>
    <message>
        <source>Of the passages that have either, at least {share} % have both, and at least {least} do. They may be one code, or their definitions need a word on how to tell them apart.</source>
        <translation>De los pasajes que tienen uno u otro, al menos el {share} % tiene los dos, y son al menos {least}. Quizá sean un código, o sus definiciones necesiten decir cómo distinguirlos.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{passages} of {name}</source>
        <translation>{passages} de {name}</translation>
    </message>
    <message>
        <source>both on {both} of {either}</source>
        <translation>los dos en {both} de {either}</translation>
    </message>
    <message>
        <source>{some} of {of} passages</source>
        <translation>{some} de {of} pasajes</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>in {some} of {of} documents</source>
        <translation>en {some} de {of} documentos</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Todavía no hay códigos.</translation>
    </message>
    <message>
        <source>Health of the codebook</source>
        <translation>Estado del libro de códigos</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Edit the definition</source>
        <translation>Editar la definición</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>Mostrar en el libro de códigos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>No passage has it.</source>
        <translation>Ningún pasaje lo tiene.</translation>
    </message>
    <message>
        <source>Looking through the codings</source>
        <translation>Mirando las codificaciones</translation>
    </message>
    <message>
        <source>Enter or a double click shows a passage in the text.</source>
        <translation>Enter o un doble clic muestra un pasaje en el texto.</translation>
    </message>
    <message>
        <source>The first {number} passages. {hint}</source>
        <translation>Los primeros {number} pasajes. {hint}</translation>
    </message>
    <message>
        <source>{codes} in use, {findings}</source>
        <translation>{codes} en uso, {findings}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message numerus="yes">
        <source>{n} segments of {m} coders are hidden</source>
        <comment>{n} segment of {m} coders is hidden</comment>
        <translation>
            <numerusform>{n} segmento de {m} codificadores está oculto</numerusform>
            <numerusform>{n} segmentos de {m} codificadores están ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} segments of {name} are hidden</source>
        <comment>{n} segment of {name} is hidden</comment>
        <translation>
            <numerusform>{n} segmento de {name} está oculto</numerusform>
            <numerusform>{n} segmentos de {name} están ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Press to show them</source>
        <translation>Pulse para mostrarlos</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>Each becomes a step of its own, the newest first. Nothing is erased from the history, and all of it can be taken back. Where something later rests on one of them, it stops there and says so.</source>
        <translation>Cada uno pasa a ser un paso propio, el más nuevo primero. Nada se borra del historial, y todo se puede revertir. Donde algo posterior se apoye en uno de ellos, se detiene y lo dice.</translation>
    </message>
    <message>
        <source>“{step}” (step {number}) cannot be undone, and so the project cannot go back behind it. Earlier steps can be read.</source>
        <translation>“{step}” (paso {number}) no se puede deshacer, así que el proyecto no puede volver a antes. Los pasos anteriores se pueden leer.</translation>
    </message>
    <message>
        <source>The project is as it was after step {number}.</source>
        <translation>El proyecto está como estaba tras el paso {number}.</translation>
    </message>
    <message>
        <source>Going back to “{step}”: {done} of {all}</source>
        <translation>Volviendo a “{step}”: {done} de {all}</translation>
    </message>
    <message>
        <source>{coder}: {steps}</source>
        <translation>{coder}: {steps}</translation>
    </message>
    <message>
        <source>{done} of {all} steps were undone or done again.</source>
        <translation>{done} de {all} pasos se deshicieron o rehicieron.</translation>
    </message>
    <message>
        <source>Stopped. {done} of {all} steps were undone or done again; the others are as they were.</source>
        <translation>Se detuvo. {done} de {all} pasos se deshicieron o rehicieron; los demás están como estaban.</translation>
    </message>
    <message>
        <source>These are not only your own steps. {whose}.</source>
        <translation>Estos pasos no son solo suyos. {whose}.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>{key} undoes this</source>
        <translation>{key} deshace esto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Part of the definition</source>
        <translation>Parte de la definición</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Easily confused with</source>
        <translation>Se confunde fácilmente con</translation>
    </message>
    <message>
        <source>Linked passage</source>
        <translation>Pasaje enlazado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota de análisis</translation>
    </message>
    <message>
        <source>Kind of a memo</source>
        <translation>Clase de nota de análisis</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Set of answers</source>
        <translation>Juego de respuestas</translation>
    </message>
    <message>
        <source>Answer of the set</source>
        <translation>Respuesta del juego</translation>
    </message>
    <message>
        <source>Answer of the document</source>
        <translation>Respuesta del documento</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>casi ejemplo</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>verde bosque</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>malva</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>ciruela</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>índigo</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>another segment</source>
        <translation>otro segmento</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>many</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>on the project</source>
        <translation>sobre el proyecto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Usar para</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No usar para</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{things} added</source>
        <translation>{things}: añadido</translation>
    </message>
    <message>
        <source>{things} changed</source>
        <translation>{things}: cambiado</translation>
    </message>
    <message>
        <source>{things} taken away</source>
        <translation>{things}: quitado</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notas de análisis</translation>
    </message>
    <message>
        <source>Project and coders</source>
        <translation>Proyecto y codificadores</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>Deshecho y rehecho</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Filtrar pasos</translation>
    </message>
    <message>
        <source>Steps of which coder</source>
        <translation>Pasos de qué codificador</translation>
    </message>
    <message>
        <source>Steps in which document</source>
        <translation>Pasos en qué documento</translation>
    </message>
    <message>
        <source>What kind of steps</source>
        <translation>Qué clase de pasos</translation>
    </message>
    <message>
        <source>Steps of which time</source>
        <translation>Pasos de qué tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Every coder</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Revertir eso</translation>
    </message>
    <message>
        <source>You are coding as {coder}, who was not there yet after this step. Nothing was changed; code as somebody else, then go back.</source>
        <translation>Codifica como {coder}, que tras este paso todavía no estaba. No se cambió nada; codifique con otro nombre y vuelva entonces atrás.</translation>
    </message>
    <message>
        <source>The project is as it was after this step.</source>
        <translation>El proyecto está como estaba tras este paso.</translation>
    </message>
    <message>
        <source>Undo back to here?</source>
        <translation>¿Deshacer hasta aquí?</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project. Undoing its deletion brings it back.</source>
        <translation>El documento de este paso ya no está en el proyecto. Al deshacer su eliminación vuelve.</translation>
    </message>
    <message>
        <source>The code of this step is no longer in the codebook.</source>
        <translation>El código de este paso ya no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there. This is where it was.</source>
        <translation>El segmento de este paso ya no está. Aquí estaba.</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there.</source>
        <translation>El segmento de este paso ya no está.</translation>
    </message>
    <message>
        <source>This step was not done at a place in a text.</source>
        <translation>Este paso no se hizo en un lugar de un texto.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{found} of {all}, still looking…</source>
        <translation>{found} de {all}, buscando todavía…</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Deshacer hasta aquí…</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>Mostrar todos los pasos</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No step fits these filters.</source>
        <translation>Ningún paso coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Todavía no se hizo nada.</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Elija un paso para ver qué cambió.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Take back this step, whoever did it</source>
        <translation>Revertir este paso, lo hiciera quien lo hiciera</translation>
    </message>
    <message>
        <source>Take back everything since, step by step</source>
        <translation>Revertir todo lo hecho desde entonces, paso a paso</translation>
    </message>
    <message>
        <source>This step is undone. It stays in the history.</source>
        <translation>Este paso está deshecho. Queda en el historial.</translation>
    </message>
    <message>
        <source>sound, checked to step {number}</source>
        <translation>sana, comprobada hasta el paso {number}</translation>
    </message>
    <message>
        <source>Step {number} was changed from outside; it no longer fits the one before it.</source>
        <translation>El paso {number} se cambió desde fuera; ya no encaja con el anterior.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Earlier steps can be read, but no longer undone.</source>
        <translation>Los pasos anteriores se pueden leer, pero ya no deshacer.</translation>
    </message>
    <message>
        <source>Undoing adds a step; nothing is erased from the history.</source>
        <translation>Deshacer añade un paso; del historial no se borra nada.</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>memo on {name}</source>
        <translation>nota de análisis sobre {name}</translation>
    </message>
    <message>
        <source>{document}, ¶ {paragraph}</source>
        <translation>{document}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Passage in {document}</source>
        <translation>Pasaje en {document}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>This opens {address} in your web browser, and whoever runs that site can see that you did.</source>
        <translation>Esto abre {address} en su navegador, y quien lleve ese sitio puede ver que lo hizo.</translation>
    </message>
    <message>
        <source>Open a page of the web</source>
        <translation>Abrir una página de la web</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>{enter} links, {esc} leaves</source>
        <translation>{enter} enlaza, {esc} sale</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>A qué lleva el enlace</translation>
    </message>
    <message>
        <source>Words of the memo</source>
        <translation>Palabras de la nota de análisis</translation>
    </message>
    <message>
        <source>Write here. Two brackets [[ link to codes, documents, passages and memos.</source>
        <translation>Escriba aquí. Dos corchetes [[ enlazan con códigos, documentos, pasajes y notas de análisis.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the journal entry</source>
        <translation>Título de la entrada del diario</translation>
    </message>
    <message>
        <source>Delete this memo</source>
        <translation>Eliminar esta nota de análisis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What links here</source>
        <translation>Qué enlaza aquí</translation>
    </message>
    <message>
        <source>On the project {name}</source>
        <translation>Sobre el proyecto {name}</translation>
    </message>
    <message>
        <source>On the document {name}</source>
        <translation>Sobre el documento {name}</translation>
    </message>
    <message>
        <source>On the code {name}</source>
        <translation>Sobre el código {name}</translation>
    </message>
    <message>
        <source>On a passage in {name}</source>
        <translation>Sobre un pasaje en {name}</translation>
    </message>
    <message>
        <source>A new entry; it is kept as you write.</source>
        <translation>Una entrada nueva; se guarda según se escribe.</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>cambiada {moment}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Preview of the memo</source>
        <translation>Vista previa de la nota de análisis</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(ya no está)</translation>
    </message>
    <message>
        <source>Export memos and journal</source>
        <translation>Exportar notas de análisis y diario</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Texto Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Memos and journal written</source>
        <translation>Se escribieron las notas de análisis y el diario</translation>
    </message>
    <message>
        <source>Writing memos and journal</source>
        <translation>Escribiendo notas de análisis y diario</translation>
    </message>
    <message>
        <source>Memos and journal</source>
        <translation>Notas de análisis y diario</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <translation>Entrada nueva del diario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search memos</source>
        <translation>Buscar en las notas de análisis</translation>
    </message>
    <message>
        <source>No memo fits these filters.</source>
        <translation>Ninguna nota de análisis coincide con estos filtros.</translation>
    </message>
    <message>
        <source>No memo is written yet.</source>
        <translation>Todavía no hay ninguna nota de análisis.</translation>
    </message>
    <message>
        <source>Choose a memo to read it.</source>
        <translation>Elija una nota de análisis para leerla.</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notas de análisis</translation>
    </message>
    <message>
        <source>Show all memos</source>
        <translation>Mostrar todas las notas de análisis</translation>
    </message>
    <message>
        <source>Memos on passages, codes and documents stand here, and the journal with its days.</source>
        <translation>Aquí están las notas de análisis sobre pasajes, códigos y documentos, y el diario con sus días.</translation>
    </message>
    <message>
        <source>Write a journal entry</source>
        <translation>Escribir una entrada del diario</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Open to dos</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Sobre cualquier cosa</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>Sobre el proyecto</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>Sobre documentos</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>Sobre códigos</translation>
    </message>
    <message>
        <source>On passages</source>
        <translation>Sobre pasajes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Segments here</source>
        <translation>Segmentos aquí</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Link as an example of</source>
        <translation>Enlazar como ejemplo de</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>Quitar una respuesta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written, in the signs of Qt: &quot;14 September&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date is written, in the signs of Qt: &quot;14 September 2024&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>how a month is written, in the signs of Qt: &quot;September 2024&quot;; letters of your own in &apos; &apos;</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message>
        <source>{count}: {names}. What is not touched stays as it is.</source>
        <translation>{count}: {names}. Lo que no se toque queda como está.</translation>
    </message>
    <message>
        <source>Properties of codes</source>
        <translation>Propiedades de códigos</translation>
    </message>
    <message>
        <source>Give all the same colour</source>
        <translation>Dar a todos el mismo color</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Their passages</source>
        <translation>Sus pasajes</translation>
    </message>
    <message>
        <source>Move all to one place</source>
        <translation>Mover todos a un lugar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>all in use</source>
        <translation>todos en uso</translation>
    </message>
    <message>
        <source>all retired</source>
        <translation>todos retirados</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>all covered until asked for</source>
        <translation>todos cubiertos hasta que se pidan</translation>
    </message>
    <message>
        <source>none covered</source>
        <translation>ninguno cubierto</translation>
    </message>
    <message>
        <source>{codes} become one.</source>
        <translation>{codes} pasan a ser uno.</translation>
    </message>
    <message>
        <source>{going} to “{into}”: {whose}.</source>
        <translation>{going} a “{into}”: {whose}.</translation>
    </message>
    <message>
        <source>“{into}” takes over the definition of “{code}”.</source>
        <translation>“{into}” toma la definición de “{code}”.</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Unir códigos</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>{code} becomes one with another code of its facet.</source>
        <translation>{code} pasa a ser uno con otro código de su faceta.</translation>
    </message>
    <message>
        <source>{codes} stay as other names of “{into}”.</source>
        <translation>{codes} quedan como otros nombres de “{into}”.</translation>
    </message>
    <message>
        <source>{codes} stays as another name of “{into}”.</source>
        <translation>{codes} queda como otro nombre de “{into}”.</translation>
    </message>
    <message>
        <source>Nobody has coded with what goes.</source>
        <translation>Nadie ha codificado con lo que se va.</translation>
    </message>
    <message>
        <source>The definition of “{into}” stays as it is.</source>
        <translation>La definición de “{into}” queda como está.</translation>
    </message>
    <message>
        <source>None of them has a definition.</source>
        <translation>Ninguno de ellos tiene definición.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>“{into}” takes the place of “{code}”, under which it stood.</source>
        <translation>“{into}” ocupa el lugar de “{code}”, bajo el que estaba.</translation>
    </message>
    <message>
        <source>{codes} under them go under “{into}”.</source>
        <translation>{codes} que tienen debajo pasan a estar bajo “{into}”.</translation>
    </message>
    <message>
        <source>Under both there is {codes}: these become one too.</source>
        <translation>Bajo los dos hay {codes}: también pasan a ser uno.</translation>
    </message>
    <message>
        <source>{both} it already; nothing is there twice.</source>
        <translation>{both} ya el código; nada está dos veces.</translation>
    </message>
    <message>
        <source>Move codes</source>
        <translation>Mover códigos</translation>
    </message>
    <message>
        <source>{codes}, with what lies under them.</source>
        <translation>{codes}, con lo que tienen debajo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>At the top of “{facet}”</source>
        <translation>Arriba en “{facet}”</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>{count} as they are: {whose}.</source>
        <translation>{count} como están: {whose}.</translation>
    </message>
    <message>
        <source>Retire codes</source>
        <translation>Retirar códigos</translation>
    </message>
    <message>
        <source>{codes}: not offered any more.</source>
        <translation>{codes}: ya no se ofrecen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Another code is given in their place</source>
        <translation>En su lugar se da otro código</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>May stay empty; whoever meets the code reads it.</source>
        <translation>Puede quedar vacío; lo lee quien encuentre el código.</translation>
    </message>
    <message>
        <source>Another code is given in its place</source>
        <translation>En su lugar se da otro código</translation>
    </message>
    <message>
        <source>Nobody has coded with them.</source>
        <translation>Nadie ha codificado con ellos.</translation>
    </message>
    <message>
        <source>Nobody has coded with it.</source>
        <translation>Nadie ha codificado con él.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {coder}</source>
        <translation>
            <numerusform>{n} de {coder}</numerusform>
            <numerusform>{n} de {coder}</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} were given and nothing is written yet.</source>
        <translation>Se dieron {answers} y todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>A number gives the passage its code and goes on; Ctrl+Enter splits.</source>
        <translation>Un número da su código al pasaje y sigue; Ctrl+Enter divide.</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>Un código nuevo</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Stop splitting?</source>
        <translation>¿Dejar de dividir?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>One answer was given and nothing is written yet.</source>
        <translation>Se dio una respuesta y todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Dividir “{name}”</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>El pasaje</translation>
    </message>
    <message>
        <source>This passage is</source>
        <translation>Este pasaje es</translation>
    </message>
    <message>
        <source>New codes stand under “{name}”</source>
        <translation>Los códigos nuevos están bajo “{name}”</translation>
    </message>
    <message>
        <source>Passages: {choice}</source>
        <translation>Pasajes: {choice}</translation>
    </message>
    <message>
        <source>{at} of {all}, {left}</source>
        <translation>{at} de {all}, {left}</translation>
    </message>
    <message>
        <source>{going}: {whose}. Ctrl+Enter splits.</source>
        <translation>{going}: {whose}. Ctrl+Enter divide.</translation>
    </message>
    <message>
        <source>Every passage stays as it is; there is nothing to split.</source>
        <translation>Todos los pasajes quedan como están; no hay nada que dividir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Split now</source>
        <translation>Dividir ahora</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Each passage keeps its code or gets another one. Everything is one step.</source>
        <translation>Cada pasaje conserva su código o recibe otro. Todo es un solo paso.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>every coder’s</source>
        <translation>de todos los codificadores</translation>
    </message>
    <message>
        <source>still “{name}”</source>
        <translation>sigue siendo “{name}”</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Otro código…</translation>
    </message>
    <message>
        <source>A new code…</source>
        <translation>Un código nuevo…</translation>
    </message>
    <message>
        <source>There is a code “{name}” already; F finds it.</source>
        <translation>Ya hay un código “{name}”; F lo encuentra.</translation>
    </message>
    <message>
        <source>No passage has “{name}” itself, so there is nothing to split.</source>
        <translation>Ningún pasaje tiene “{name}” mismo, así que no hay nada que dividir.</translation>
    </message>
    <message>
        <source>Split a code</source>
        <translation>Dividir un código</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>also: {name}</source>
        <translation>también: {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>lo contiene</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>se solapa</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>aparte</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>código nuevo</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Your last passages</source>
        <translation>Sus últimos pasajes</translation>
    </message>
    <message>
        <source>existing</source>
        <translation>existente</translation>
    </message>
    <message>
        <source>Only codes of {facet}; Backspace looks through all</source>
        <translation>Solo códigos de {facet}; Backspace busca en todos</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Periods you already have</source>
        <translation>Períodos que ya tiene</translation>
    </message>
    <message>
        <source>{facet}: {words}, {state}</source>
        <translation>{facet}: {words}, {state}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>puede quedar abierta</translation>
    </message>
    <message>
        <source>Answer the passage</source>
        <translation>Responder el pasaje</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>{names}, from the document</source>
        <translation>{names}, del documento</translation>
    </message>
    <message>
        <source>ticked: {names}</source>
        <translation>marcado: {names}</translation>
    </message>
    <message>
        <source>{facet} takes one answer. Enter gives it.</source>
        <translation>{facet} admite una respuesta. Enter la da.</translation>
    </message>
    <message>
        <source>Only codes that are there can be ticked. Enter gives this one.</source>
        <translation>Solo se pueden marcar códigos que ya existen. Enter da este.</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <translation>{row}. {place} de {count}</translation>
    </message>
    <message>
        <source>Type to find a code</source>
        <translation>Escriba para encontrar un código</translation>
    </message>
    <message>
        <source>{found} of {total} codes</source>
        <translation>{found} de {total} códigos</translation>
    </message>
    <message>
        <source>“{name}” is retired.</source>
        <translation>“{name}” está retirado.</translation>
    </message>
    <message>
        <source>No code is called that. Ctrl+Enter makes it.</source>
        <translation>Ningún código se llama así. Ctrl+Enter lo crea.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>There is already a code “{name}” here. Enter gives it.</source>
        <translation>Aquí ya hay un código “{name}”. Enter lo da.</translation>
    </message>
    <message>
        <source>No code is favourite {number} yet. Choose one in the codebook.</source>
        <translation>Ningún código es todavía el favorito {number}. Elija uno en el libro de códigos.</translation>
    </message>
    <message>
        <source>Answer a passage first; then its answers can be repeated.</source>
        <translation>Responda primero un pasaje; entonces se pueden repetir sus respuestas.</translation>
    </message>
    <message>
        <source>type a date or a name</source>
        <translation>escriba una fecha o un nombre</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija una</translation>
    </message>
    <message>
        <source>choose one or more</source>
        <translation>elija una o más</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>Type the name of a code</source>
        <translation>Escriba el nombre de un código</translation>
    </message>
    <message>
        <source>A date or a name, like “late 1990s”</source>
        <translation>Una fecha o un nombre, como “late 1990s”</translation>
    </message>
    <message>
        <source>Answer {facet}</source>
        <translation>Responder {facet}</translation>
    </message>
    <message>
        <source>words or EDTF</source>
        <translation>palabras o EDTF</translation>
    </message>
    <message>
        <source>No codes yet. Type a name, and Ctrl+Enter makes it a code.</source>
        <translation>Todavía no hay códigos. Escriba un nombre, y Ctrl+Enter lo hace código.</translation>
    </message>
    <message>
        <source>No periods yet. Type one, like “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>Todavía no hay períodos. Escriba uno, como “late 1990s”, “2014-2024” o “May 2019”.</translation>
    </message>
    <message>
        <source>No code is called “{name}”.</source>
        <translation>Ningún código se llama “{name}”.</translation>
    </message>
    <message>
        <source>No codes yet under {facet}.</source>
        <translation>Todavía no hay códigos en {facet}.</translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <translation>Aún no hay códigos.</translation>
    </message>
    <message>
        <source>“{name}” is retired. “{instead}” is given in its place.</source>
        <translation>“{name}” está retirado. En su lugar se da “{instead}”.</translation>
    </message>
    <message>
        <source>No date can be read from that. Try “late 1990s”, “2014-2024” or “May 2019”.</source>
        <translation>De eso no se puede leer ninguna fecha. Pruebe “late 1990s”, “2014-2024” o “May 2019”.</translation>
    </message>
    <message>
        <source>There are no codes yet. Ctrl+Enter makes it one.</source>
        <translation>Todavía no hay códigos. Ctrl+Enter lo hace uno.</translation>
    </message>
    <message>
        <source>apply, go on to {facet}</source>
        <translation>dar y pasar a {facet}</translation>
    </message>
    <message>
        <source>apply and finish</source>
        <translation>dar y terminar</translation>
    </message>
    <message>
        <source>No codes yet. Ctrl+Enter makes “{name}” a code.</source>
        <translation>Todavía no hay códigos. Ctrl+Enter hace de “{name}” un código.</translation>
    </message>
    <message>
        <source>No period or code is called “{name}”, and it is no date that can be read.</source>
        <translation>Ningún período ni código se llama “{name}”, y no es una fecha que se pueda leer.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>saltar</translation>
    </message>
    <message>
        <source>untick</source>
        <translation>quitar la marca</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>use “{name}”, go on to {facet}</source>
        <translation>usar “{name}” y pasar a {facet}</translation>
    </message>
    <message>
        <source>use “{name}” and finish</source>
        <translation>usar “{name}” y terminar</translation>
    </message>
    <message>
        <source>choose another reading</source>
        <translation>elegir otra lectura</translation>
    </message>
    <message>
        <source>choose an existing period</source>
        <translation>elegir un período existente</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>covered – press Space or click to read</source>
        <translation>cubierto – pulse Space o haga clic para leer</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Párrafo {number} de {count}</translation>
    </message>
    <message>
        <source>{name} from the document</source>
        <translation>{name} del documento</translation>
    </message>
    <message>
        <source>{done} of {all} facets answered</source>
        <translation>{done} de {all} facetas con respuesta</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <source>Codes: {names}</source>
        <translation>Códigos: {names}</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Todavía sin códigos</translation>
    </message>
    <message>
        <source>Open: {facets}</source>
        <translation>Por responder: {facets}</translation>
    </message>
    <message>
        <source>Too many answers: {facets}</source>
        <translation>Respuestas de más: {facets}</translation>
    </message>
    <message>
        <source>With a memo</source>
        <translation>Con nota de análisis</translation>
    </message>
    <message>
        <source>Coded by {coder}</source>
        <translation>Codificado por {coder}</translation>
    </message>
    <message>
        <source>A segment is in hand</source>
        <translation>Hay un segmento elegido</translation>
    </message>
    <message>
        <source>Coding as {coder}</source>
        <translation>Codifica {coder}</translation>
    </message>
    <message>
        <source>Out of the segment</source>
        <translation>Fuera del segmento</translation>
    </message>
    <message>
        <source>The selected passage is covered</source>
        <translation>El pasaje seleccionado está cubierto</translation>
    </message>
    <message>
        <source>No segment here</source>
        <translation>Aquí no hay segmento</translation>
    </message>
    <message>
        <source>The page {name}. Escape goes back to the text</source>
        <translation>La página {name}. Escape vuelve al texto</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>Number of a paragraph, or a citation</source>
        <translation>Número de un párrafo, o una referencia</translation>
    </message>
    <message>
        <source>Paragraphs 1 to {last}. Enter goes there.</source>
        <translation>Párrafos 1 a {last}. Enter lleva allí.</translation>
    </message>
    <message>
        <source>This is no number of a paragraph, and no citation. Type for instance 12.</source>
        <translation>Esto no es el número de un párrafo ni una referencia. Escriba por ejemplo 12.</translation>
    </message>
    <message>
        <source>There is no paragraph {wanted} here. This document has paragraphs 1 to {last}.</source>
        <translation>Aquí no hay párrafo {wanted}. Este documento tiene los párrafos 1 a {last}.</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation>Este documento no tiene párrafos.</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>paragraph {n}</source>
        <translation>
            <numerusform>párrafo {n}</numerusform>
            <numerusform>párrafo {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>Without a passphrase everybody who gets at the file can read it. One can also be set, changed and removed at any time later.</source>
        <translation>Sin frase de contraseña puede leerlo cualquiera que llegue al archivo. También se puede poner, cambiar y quitar en cualquier momento posterior.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This project is protected</source>
        <translation>Este proyecto está protegido</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>The snapshots of this project</source>
        <translation>Las instantáneas de este proyecto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Take five or six words that have nothing to do with each other: easy to keep in mind and hard to guess.</source>
        <translation>Tome cinco o seis palabras que no tengan nada que ver entre sí: fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Weak: a program that guesses would find it within days. Add words that do not belong together.</source>
        <translation>Débil: un programa que adivina la encontraría en pocos días. Añada palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>Fair: it keeps out the curious, not somebody with means and patience. Add a word or two.</source>
        <translation>Aceptable: detiene a los curiosos, no a quien tenga medios y paciencia. Añada una o dos palabras.</translation>
    </message>
    <message>
        <source>Good, if the words came to you by chance and you use them nowhere else.</source>
        <translation>Buena, si las palabras le vinieron por azar y no las usa en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Strong, if the words came to you by chance and you use them nowhere else.</source>
        <translation>Fuerte, si las palabras le vinieron por azar y no las usa en ningún otro sitio.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>It begins or ends with a blank. The blank counts, and nobody sees it.</source>
        <translation>Empieza o termina con un espacio. El espacio cuenta, y nadie lo ve.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>There is no way back if it is forgotten: nobody can open the project then. Write it down and keep it in another place than this computer.</source>
        <translation>Si se olvida no hay vuelta atrás: entonces nadie puede abrir el proyecto. Anótela y guárdela en otro lugar que este ordenador.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Hace falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Escriba la frase de contraseña otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Also the one that is taken now, before the file is written anew.</source>
        <translation>También la que se toma ahora, antes de escribir el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The whole file is encrypted: texts, codes, memos, names, history. Copies that you sent to somebody are not, and neither is what you exported.</source>
        <translation>Se cifra el archivo entero: textos, códigos, notas de análisis, nombres, historial. No las copias que envió a alguien, ni lo que exportó.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Afterwards everybody who has the file can open and read it.</source>
        <translation>Después, cualquiera que tenga el archivo puede abrirlo y leerlo.</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Escribiendo el archivo de nuevo</translation>
    </message>
    <message>
        <source>They are not protected: whoever gets at their folder can read them.</source>
        <translation>No están protegidas: quien llegue a su carpeta puede leerlas.</translation>
    </message>
    <message>
        <source>Protect the project</source>
        <translation>Proteger el proyecto</translation>
    </message>
    <message>
        <source>The present passphrase still opens them.</source>
        <translation>La frase de contraseña actual todavía las abre.</translation>
    </message>
    <message>
        <source>The whole project is written anew and compared. Until that is done the file stays as it was.</source>
        <translation>El proyecto entero se escribe de nuevo y se compara. Hasta que eso termine, el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>Protect them with the same passphrase</source>
        <translation>Protegerlas con la misma frase de contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>First the passphrase it has now.</source>
        <translation>Primero la frase de contraseña que tiene ahora.</translation>
    </message>
    <message>
        <source>Give them the new passphrase</source>
        <translation>Darles la frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Remove it from them too</source>
        <translation>Quitársela también a ellas</translation>
    </message>
    <message>
        <source>Whoever gets at their folder can read them then.</source>
        <translation>Entonces quien llegue a su carpeta puede leerlas.</translation>
    </message>
    <message>
        <source>Taking a snapshot</source>
        <translation>Tomando una instantánea</translation>
    </message>
    <message>
        <source>Going through the snapshots</source>
        <translation>Recorriendo las instantáneas</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>There is no going back to them.</source>
        <translation>No se puede volver a ellas.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Which comes first, the day or the month?</source>
        <translation>¿Qué va primero, el día o el mes?</translation>
    </message>
    <message>
        <source>Which century is meant?</source>
        <translation>¿De qué siglo se trata?</translation>
    </message>
    <message>
        <source>Is the decade meant, or the century?</source>
        <translation>¿Se trata de la década o del siglo?</translation>
    </message>
    <message>
        <source>Which winter is meant?</source>
        <translation>¿De qué invierno se trata?</translation>
    </message>
    <message>
        <source>Which summer is meant?</source>
        <translation>¿De qué verano se trata?</translation>
    </message>
    <message>
        <source>Is this a part of one year, or a span of years?</source>
        <translation>¿Es una parte de un año o un espacio de varios años?</translation>
    </message>
    <message>
        <source>Where does the period begin, and where does it end?</source>
        <translation>¿Dónde empieza el período y dónde termina?</translation>
    </message>
    <message>
        <source>certain {certain}, possible {possible}</source>
        <translation>cierto {certain}, posible {possible}</translation>
    </message>
    <message>
        <source>possible {possible}</source>
        <translation>posible {possible}</translation>
    </message>
    <message>
        <source>certain {certain}</source>
        <translation>cierto {certain}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>read from its name</source>
        <translation>leído de su nombre</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>before {last}</source>
        <translation>antes de {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier tiempo</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>{shares} go over to the period that stays. No passage and no name is lost, and it can be undone.</source>
        <translation>{shares} pasan al período que queda. No se pierde ningún pasaje ni nombre, y se puede deshacer.</translation>
    </message>
    <message>
        <source>{count} of {name}</source>
        <translation>{count} de {name}</translation>
    </message>
    <message>
        <source>Unite?</source>
        <translation>¿Unir?</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Periods in time</source>
        <translation>Períodos en el tiempo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names, with commas between</source>
        <translation>Otros nombres, separados por comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passages with this period</source>
        <translation>Pasajes con este período</translation>
    </message>
    <message>
        <source>as the dates are called</source>
        <translation>como se llaman las fechas</translation>
    </message>
    <message>
        <source>“{name}” has these dates already.</source>
        <translation>“{name}” ya tiene estas fechas.</translation>
    </message>
    <message>
        <source>Dates, in words or EDTF</source>
        <translation>Fechas, en palabras o EDTF</translation>
    </message>
    <message>
        <source>Unite the two</source>
        <translation>Unir los dos</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Período nuevo</translation>
    </message>
    <message>
        <source>No passages yet</source>
        <translation>Todavía sin pasajes</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Añadir período</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Filter periods</source>
        <translation>Filtrar períodos</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Añadir un período</translation>
    </message>
    <message>
        <source>No facet of this codebook is for periods. Make one in the codebook.</source>
        <translation>Ninguna faceta de este libro de códigos es para períodos. Cree una en el libro de códigos.</translation>
    </message>
    <message>
        <source>New facet…</source>
        <translation>Faceta nueva…</translation>
    </message>
    <message>
        <source>Unite all</source>
        <translation>Unir todos</translation>
    </message>
    <message>
        <source>No period fits these words.</source>
        <translation>Ningún período coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation>Mostrar todos los períodos</translation>
    </message>
    <message>
        <source>No periods yet. Add one here, or type a date while you code.</source>
        <translation>Todavía no hay períodos. Añada uno aquí, o escriba una fecha mientras codifica.</translation>
    </message>
    <message>
        <source>It was saved. {names} can be found by the same name.</source>
        <translation>Se guardó. {names} se encuentran por el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>set of answers</source>
        <translation>juego de respuestas</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>faceta</translation>
    </message>
    <message>
        <source>it is not well-formed JSON in UTF-8</source>
        <translation>no es JSON bien formado en UTF-8</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>the project was written anew again and again meanwhile</source>
        <translation>entretanto el proyecto se escribió de nuevo una y otra vez</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede tener este nombre</translation>
    </message>
    <message>
        <source>there was no pause in the work long enough to copy the project</source>
        <translation>no hubo en el trabajo una pausa suficiente para copiar el proyecto</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>an action is still going on</source>
        <translation>todavía hay una acción en curso</translation>
    </message>
    <message>
        <source>it has no heading</source>
        <translation>no tiene encabezado</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>es una carpeta; nombre un archivo en ella</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>su carpeta no está</translation>
    </message>
    <message>
        <source>it is the project itself; choose another name</source>
        <translation>es el proyecto mismo; elija otro nombre</translation>
    </message>
    <message>
        <source>a project or database is there; choose another name</source>
        <translation>ahí hay un proyecto o una base de datos; elija otro nombre</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>this is no name that a file can have</source>
        <translation>este nombre no lo puede tener ningún archivo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an older Word document (.doc)</source>
        <translation>un documento antiguo de Word (.doc)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a file of subtitles</source>
        <translation>un archivo de subtítulos</translation>
    </message>
    <message>
        <source>a letter by e-mail</source>
        <translation>un mensaje de correo electrónico</translation>
    </message>
    <message>
        <source>a project or codebook</source>
        <translation>un proyecto o libro de códigos</translation>
    </message>
    <message>
        <source>a file of data</source>
        <translation>un archivo de datos</translation>
    </message>
    <message>
        <source>Rich Text Format (RTF)</source>
        <translation>texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>Plain text (.txt), Markdown (.md), Word (.docx) and PDF are read.</source>
        <translation>Se leen texto sin formato (.txt), Markdown (.md), Word (.docx) y PDF.</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>entrada del diario</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>nota de análisis</translation>
    </message>
    <message>
        <source>it would contradict what is there</source>
        <translation>contradiría lo que hay</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>document version</source>
        <translation>versión de documento</translation>
    </message>
    <message>
        <source>code part</source>
        <translation>parte de una definición</translation>
    </message>
    <message>
        <source>code alias</source>
        <translation>otro nombre de un código</translation>
    </message>
    <message>
        <source>code confusion</source>
        <translation>confusión entre códigos</translation>
    </message>
    <message>
        <source>code example</source>
        <translation>ejemplo de un código</translation>
    </message>
    <message>
        <source>memo kind</source>
        <translation>clase de nota de análisis</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>retirada de un código</translation>
    </message>
    <message>
        <source>answer set</source>
        <translation>juego de respuestas</translation>
    </message>
    <message>
        <source>answer set code</source>
        <translation>respuesta de un juego</translation>
    </message>
    <message>
        <source>document default</source>
        <translation>respuesta de un documento</translation>
    </message>
    <message>
        <source>it holds no step</source>
        <translation>no contiene ningún paso</translation>
    </message>
    <message>
        <source>its newest step cannot be read</source>
        <translation>su paso más nuevo no se puede leer</translation>
    </message>
    <message>
        <source>it is a snapshot of another project; restore it into a new file</source>
        <translation>es una instantánea de otro proyecto; restáurela en un archivo nuevo</translation>
    </message>
    <message>
        <source>the copy is not the same as the snapshot</source>
        <translation>la copia no es igual que la instantánea</translation>
    </message>
    <message>
        <source>another one is being taken at this moment</source>
        <translation>en este momento se está tomando otra</translation>
    </message>
    <message>
        <source>the copy that was written cannot be read</source>
        <translation>la copia escrita no se puede leer</translation>
    </message>
    <message>
        <source>the copy ends with another step than the project has</source>
        <translation>la copia termina con otro paso que el proyecto</translation>
    </message>
    <message>
        <source>the copy holds other rows than the project</source>
        <translation>la copia contiene otras filas que el proyecto</translation>
    </message>
    <message>
        <source>a text is missing from the copy</source>
        <translation>falta un texto en la copia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>what is in it contradicts itself</source>
        <translation>lo que contiene se contradice</translation>
    </message>
    <message>
        <source>the copy has other tables</source>
        <translation>la copia tiene otras tablas</translation>
    </message>
    <message>
        <source>the engine keeps encrypted pages in an unknown way</source>
        <translation>el motor guarda las páginas cifradas de un modo desconocido</translation>
    </message>
    <message>
        <source>somebody writes to it meanwhile</source>
        <translation>entretanto alguien escribe en él</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>usted no puede abrirlo</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>el archivo solo se puede leer</translation>
    </message>
    <message>
        <source>the disk gave an error</source>
        <translation>el disco dio un error</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>el archivo no se pudo abrir</translation>
    </message>
    <message>
        <source>the folder cannot keep two programs apart</source>
        <translation>la carpeta no puede mantener separados dos programas</translation>
    </message>
    <message>
        <source>a piece is larger than a project can hold</source>
        <translation>una pieza es mayor de lo que cabe en un proyecto</translation>
    </message>
    <message>
        <source>the disk cannot hold so large a file</source>
        <translation>en el disco no cabe un archivo tan grande</translation>
    </message>
    <message>
        <source>another program has written to it meanwhile</source>
        <translation>entretanto otro programa escribió en él</translation>
    </message>
    <message>
        <source>it was not closed properly and may only be read</source>
        <translation>no se cerró bien y solo se puede leer</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>entretanto el archivo se movió, se sustituyó o se eliminó</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>en su carpeta no se puede escribir nada</translation>
    </message>
    <message>
        <source>the disk could not read a part of it</source>
        <translation>el disco no pudo leer una parte</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>the disk could not write</source>
        <translation>el disco no pudo escribir</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>la unidad ya no está</translation>
    </message>
    <message>
        <source>its side files could not be made</source>
        <translation>no se pudieron crear sus archivos anexos</translation>
    </message>
    <message>
        <source>a folder lies in its place</source>
        <translation>en su lugar hay una carpeta</translation>
    </message>
    <message>
        <source>a link lies in its place</source>
        <translation>en su lugar hay un enlace</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un número en él es demasiado grande</translation>
    </message>
    <message>
        <source>it gave way to something else; begin it again</source>
        <translation>cedió ante otra cosa; empiécelo de nuevo</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>usted no puede escribir ahí</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>está protegido contra cambios</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>el disco solo se puede leer</translation>
    </message>
    <message>
        <source>your space on the disk is used up</source>
        <translation>su espacio en el disco se agotó</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>la carpeta ya no está</translation>
    </message>
    <message>
        <source>its name is too long for the disk</source>
        <translation>su nombre es demasiado largo para el disco</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>una imagen (TIFF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>una imagen (BMP)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>un archivo comprimido (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>un archivo empaquetado (tar)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation>una grabación de sonido (MP3)</translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation>una grabación de sonido (Ogg)</translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation>una grabación de sonido (FLAC)</translation>
    </message>
    <message>
        <source>a sound, film or picture (RIFF)</source>
        <translation>un sonido, una película o una imagen (RIFF)</translation>
    </message>
    <message>
        <source>a film or sound recording (MP4)</source>
        <translation>una película o grabación de sonido (MP4)</translation>
    </message>
    <message>
        <source>a film (Matroska)</source>
        <translation>una película (Matroska)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an archive (zip)</source>
        <translation>un archivo comprimido (zip)</translation>
    </message>
    <message>
        <source>it cannot be read, or nothing confirms what is left of it</source>
        <translation>no se puede leer, o nada confirma lo que queda de ello</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>uno que no se puede leer</translation>
    </message>
    <message>
        <source>that it stayed as it was at the last readable step</source>
        <translation>que quedó como estaba en el último paso legible</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>cuándo se hizo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>include</source>
        <translation>usar para</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>no usar para</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>edtf</source>
        <translation>fechas EDTF</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>fundamento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>start</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Sent to {printer}</source>
        <translation>Enviado a {printer}</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimir el documento</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>A qué tamaño se muestran las páginas</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>En el margen</translation>
    </message>
    <message>
        <source>Memos at the end</source>
        <translation>Notas de análisis al final</translation>
    </message>
    <message>
        <source>Number the memos in the margin and print them at the end</source>
        <translation>Numerar las notas de análisis en el margen e imprimirlas al final</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Without colours: patterns tell codes apart</source>
        <translation>Sin colores: las tramas distinguen los códigos</translation>
    </message>
    <message>
        <source>Covered passages too</source>
        <translation>También los pasajes cubiertos</translation>
    </message>
    <message>
        <source>Print the words that are covered on the screen</source>
        <translation>Imprimir las palabras que en la pantalla están cubiertas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Page set-up…</source>
        <translation>Configurar página…</translation>
    </message>
    <message>
        <source>Choose paper and orientation in the system&apos;s own dialog</source>
        <translation>Elegir papel y orientación en el diálogo del sistema</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The pages can be saved as a PDF.</source>
        <translation>En esta máquina no hay ninguna impresora. Las páginas se pueden guardar como PDF.</translation>
    </message>
    <message>
        <source>Laying out the pages: {percent} %</source>
        <translation>Componiendo las páginas: {percent} %</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Writing page {page} of {pages}</source>
        <translation>Escribiendo la página {page} de {pages}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Print this coder&apos;s segments</source>
        <translation>Imprimir los segmentos de este codificador</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Choose a printer and the pages in the system&apos;s own dialog</source>
        <translation>Elegir impresora y páginas en el diálogo del sistema</translation>
    </message>
    <message>
        <source>{paper} cannot be set here. The paper is as it was; choose one of these.</source>
        <translation>{paper} no se puede poner aquí. El papel queda como estaba; elija uno de estos.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Whose segments</source>
        <translation>De quién son los segmentos</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Document “{name}” of the project “{project}”</source>
        <translation>Documento “{name}” del proyecto “{project}”</translation>
    </message>
    <message>
        <source>version {number}, {hash}</source>
        <translation>versión {number}, {hash}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>impreso {day}</translation>
    </message>
    <message>
        <source>{coder} ({letters})</source>
        <translation>{coder} ({letters})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>coded by {names}</source>
        <translation>codificado por {names}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{coder}: {label}</source>
        <translation>{coder}: {label}</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notas de análisis</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>+{count} without room</source>
        <translation>+{count} sin sitio</translation>
    </message>
    <message>
        <source>In full, where the margin had no room</source>
        <translation>Completo, donde el margen no tenía sitio</translation>
    </message>
    <message>
        <source>Page {page}: {label}</source>
        <translation>Página {page}: {label}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{em} em</source>
        <translation>{em} em</translation>
    </message>
    <message>
        <source>some {count} letters</source>
        <translation>unas {count} letras</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Distancia entre líneas</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>Type face</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>{name}, which is not on this machine</source>
        <translation>{name}, que no está en esta máquina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Volver a lo normal</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Como elija el programa</translation>
    </message>
    <message>
        <source>Everything is as it was at first</source>
        <translation>Todo está como al principio</translation>
    </message>
    <message>
        <source>Made for reading</source>
        <translation>Hechas para leer</translation>
    </message>
    <message>
        <source>All others of this machine</source>
        <translation>Todas las demás de esta máquina</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>{count} codes lie in other facets here; they were left where they are.</source>
        <comment>1 code lies in another facet here; it was left where it is.</comment>
        <translation>
            <numerusform>{count} código está aquí en otra faceta; se dejó donde está.</numerusform>
            <numerusform>{count} códigos están aquí en otras facetas; se dejaron donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>These facets are only here: {names}. They stay as they are.</source>
        <translation>Estas facetas solo están aquí: {names}. Quedan como están.</translation>
    </message>
    <message>
        <source>The facet “{name}” is of another kind there ({theirs}, here {ours}); its codes were left out.</source>
        <translation>La faceta “{name}” es allí de otra clase ({theirs}, aquí {ours}); sus códigos se dejaron fuera.</translation>
    </message>
    <message>
        <source>“{name}” was merged into “{into}” here.</source>
        <translation>“{name}” se unió aquí con “{into}”.</translation>
    </message>
    <message>
        <source>“{name}” is an answer that every facet has already.</source>
        <translation>“{name}” es una respuesta que toda faceta ya tiene.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes without a visible name were left out.</source>
        <comment>1 code without a visible name was left out.</comment>
        <translation>
            <numerusform>{count} código sin nombre visible se dejó fuera.</numerusform>
            <numerusform>{count} códigos sin nombre visible se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names were brought to one line of at most 200 characters.</source>
        <comment>1 name was brought to one line of at most 200 characters.</comment>
        <translation>
            <numerusform>{count} nombre se llevó a una línea de 200 caracteres como máximo.</numerusform>
            <numerusform>{count} nombres se llevaron a una línea de 200 caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes came again; each was taken once.</source>
        <comment>1 code came twice; it was taken once.</comment>
        <translation>
            <numerusform>{count} código vino dos veces; se tomó una.</numerusform>
            <numerusform>{count} códigos vinieron de nuevo; cada uno se tomó una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes came again with different words; what stands first was kept.</source>
        <comment>1 code came twice with different words; what stands first was kept.</comment>
        <translation>
            <numerusform>{count} código vino dos veces con palabras distintas; quedó lo que está primero.</numerusform>
            <numerusform>{count} códigos vinieron de nuevo con palabras distintas; quedó lo que está primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were only named as being above others; they were made.</source>
        <comment>1 code was only named as being above others; it was made.</comment>
        <translation>
            <numerusform>{count} código solo se nombraba por estar encima de otros; se creó.</numerusform>
            <numerusform>{count} códigos solo se nombraban por estar encima de otros; se crearon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes lay more than 40 deep; they were put on the 40th level.</source>
        <comment>1 code lay more than 40 deep; it was put on the 40th level.</comment>
        <translation>
            <numerusform>{count} código estaba a más de 40 niveles; se puso en el nivel 40.</numerusform>
            <numerusform>{count} códigos estaban a más de 40 niveles; se pusieron en el nivel 40.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes lay below others; a facet of this kind has no tree, so they stand beside them.</source>
        <comment>1 code lay below another; a facet of this kind has no tree, so it stands beside it.</comment>
        <translation>
            <numerusform>{count} código estaba bajo otro; una faceta de esta clase no tiene árbol, así que está a su lado.</numerusform>
            <numerusform>{count} códigos estaban bajo otros; una faceta de esta clase no tiene árbol, así que están a su lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names are those of answers which every facet has already; they were left out.</source>
        <comment>1 name is that of an answer which every facet has already; it was left out.</comment>
        <translation>
            <numerusform>{count} nombre es el de una respuesta que toda faceta ya tiene; se dejó fuera.</numerusform>
            <numerusform>{count} nombres son los de respuestas que toda faceta ya tiene; se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} facets have another kind here than in the source; they keep the one they have here.</source>
        <comment>1 facet has another kind here than in the source; it keeps the one it has here.</comment>
        <translation>
            <numerusform>{count} faceta es aquí de otra clase que en la fuente; conserva la que tiene aquí.</numerusform>
            <numerusform>{count} facetas son aquí de otra clase que en la fuente; conservan la que tienen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes have periods in facets that are none of periods; the periods were left out.</source>
        <comment>1 code has a period in a facet that is none of periods; the period was left out.</comment>
        <translation>
            <numerusform>{count} código tiene un período en una faceta que no es de períodos; el período se dejó fuera.</numerusform>
            <numerusform>{count} códigos tienen períodos en facetas que no son de períodos; los períodos se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours became the nearest of the twelve.</source>
        <comment>1 colour became the nearest of the twelve.</comment>
        <translation>
            <numerusform>{count} color pasó a ser el más cercano de los doce.</numerusform>
            <numerusform>{count} colores pasaron a ser los más cercanos de los doce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} colours could not be read; the codes have none.</source>
        <comment>1 colour could not be read; the code has none.</comment>
        <translation>
            <numerusform>{count} color no se pudo leer; el código no tiene ninguno.</numerusform>
            <numerusform>{count} colores no se pudieron leer; los códigos no tienen ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} favourites were no number from 1 to 9 or came twice; they were left out.</source>
        <comment>1 favourite was no number from 1 to 9 or came twice; it was left out.</comment>
        <translation>
            <numerusform>{count} favorito no era un número de 1 a 9 o vino dos veces; se dejó fuera.</numerusform>
            <numerusform>{count} favoritos no eran un número de 1 a 9 o vinieron dos veces; se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes that are easily confused with others were not found; the remarks were left out.</source>
        <comment>1 code that is easily confused with another was not found; the remark was left out.</comment>
        <translation>
            <numerusform>{count} código que se confunde con otro no se encontró; la observación se dejó fuera.</numerusform>
            <numerusform>{count} códigos que se confunden con otros no se encontraron; las observaciones se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was left out, because no period can be read in “{text}”.</source>
        <translation>“{name}” se dejó fuera, porque en “{text}” no se puede leer ningún período.</translation>
    </message>
    <message>
        <source>“{name}” was left out, because “{text}” can mean more than one period.</source>
        <translation>“{name}” se dejó fuera, porque “{text}” puede significar más de un período.</translation>
    </message>
    <message>
        <source>“{name}” is the same period as “{twin}” and was left out.</source>
        <translation>“{name}” es el mismo período que “{twin}” y se dejó fuera.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines too long for names were cut; the whole lines became the definitions.</source>
        <comment>1 line too long for a name was cut; the whole line became the definition.</comment>
        <translation>
            <numerusform>{count} línea demasiado larga para un nombre se cortó; la línea entera pasó a ser la definición.</numerusform>
            <numerusform>{count} líneas demasiado largas para nombres se cortaron; las líneas enteras pasaron a ser las definiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows above the headings were not read.</source>
        <comment>1 row above the headings was not read.</comment>
        <translation>
            <numerusform>{count} fila encima de los encabezados no se leyó.</numerusform>
            <numerusform>{count} filas encima de los encabezados no se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows without a name were not read.</source>
        <comment>1 row without a name was not read.</comment>
        <translation>
            <numerusform>{count} fila sin nombre no se leyó.</numerusform>
            <numerusform>{count} filas sin nombre no se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes stand above themselves in the table; they were put on top.</source>
        <comment>1 code stands above itself in the table; it was put on top.</comment>
        <translation>
            <numerusform>{count} código está encima de sí mismo en la tabla; se puso arriba.</numerusform>
            <numerusform>{count} códigos están encima de sí mismos en la tabla; se pusieron arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns were not read: {names}.</source>
        <translation>Estas columnas no se leyeron: {names}.</translation>
    </message>
    <message>
        <source>The encoding is not certain; it was read as {label}.</source>
        <translation>La codificación de caracteres no es segura; se leyó como {label}.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB, which no codebook is</source>
        <translation>ocupa más de {most} MB, y ningún libro de códigos llega a tanto</translation>
    </message>
    <message>
        <source>it has more than {most} rows, which no codebook has</source>
        <translation>tiene más de {most} filas, y ningún libro de códigos llega a tanto</translation>
    </message>
    <message>
        <source>it holds no names of codes</source>
        <translation>no contiene nombres de códigos</translation>
    </message>
    <message>
        <source>it is a project; compare with it instead</source>
        <translation>es un proyecto; compare con él</translation>
    </message>
    <message>
        <source>it holds no rows</source>
        <translation>no contiene filas</translation>
    </message>
    <message>
        <source>no column is said to hold the names of the codes</source>
        <translation>de ninguna columna se dice que contenga los nombres de los códigos</translation>
    </message>
    <message>
        <source>no codes were found in it</source>
        <translation>no se encontraron códigos en él</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one</source>
        <translation>está bloqueado con una contraseña; guárdelo sin ella</translation>
    </message>
    <message>
        <source>it is a workbook of the old form (.xls); save it as .xlsx or CSV</source>
        <translation>es un libro de Excel de la forma antigua (.xls); guárdelo como .xlsx o CSV</translation>
    </message>
    <message>
        <source>it is no text and no workbook</source>
        <translation>no es texto ni libro de Excel</translation>
    </message>
    <message>
        <source>it would unpack to far more than a codebook holds, and was not opened</source>
        <translation>se descomprimiría a mucho más de lo que contiene un libro de códigos, y no se abrió</translation>
    </message>
    <message>
        <source>it declares XML entities, which no workbook does, and was not opened</source>
        <translation>declara entidades XML, lo que ningún libro de Excel hace, y no se abrió</translation>
    </message>
    <message>
        <source>it is no Excel workbook (.xlsx)</source>
        <translation>no es un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>it has no sheet “{sheet}”</source>
        <translation>no tiene ninguna hoja “{sheet}”</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the file cannot be opened ({reason})</source>
        <translation>el archivo no se puede abrir ({reason})</translation>
    </message>
    <message>
        <source>it is not in the encoding {encoding}</source>
        <translation>no está en la codificación de caracteres {encoding}</translation>
    </message>
    <message>
        <source>its rows cannot be told apart</source>
        <translation>sus filas no se distinguen</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>el libro de Excel está dañado</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>el libro de Excel no tiene hojas</translation>
    </message>
    <message>
        <source>Only the first {most} columns were read.</source>
        <translation>Solo se leyeron las primeras {most} columnas.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were cut after {most} characters.</source>
        <comment>1 cell was cut after {most} characters.</comment>
        <translation>
            <numerusform>{count} celda se cortó tras {most} caracteres.</numerusform>
            <numerusform>{count} celdas se cortaron tras {most} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such file, and the ready ones are {known}</source>
        <translation>no existe tal archivo, y los que vienen preparados son {known}</translation>
    </message>
    <message>
        <source>“{name}” is said to be confused with “{other}”, which is not there.</source>
        <translation>Se dice que “{name}” se confunde con “{other}”, que no está.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were added.</source>
        <comment>1 code was added.</comment>
        <translation>
            <numerusform>Se añadió {count} código.</numerusform>
            <numerusform>Se añadieron {count} códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were renamed.</source>
        <comment>1 code was renamed.</comment>
        <translation>
            <numerusform>Se cambió el nombre de {count} código.</numerusform>
            <numerusform>Se cambió el nombre de {count} códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were moved.</source>
        <comment>1 code was moved.</comment>
        <translation>
            <numerusform>Se movió {count} código.</numerusform>
            <numerusform>Se movieron {count} códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes and facets were changed.</source>
        <comment>1 code or facet was changed.</comment>
        <translation>
            <numerusform>Se cambió {count} código o faceta.</numerusform>
            <numerusform>Se cambiaron {count} códigos y facetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes without codings were deleted.</source>
        <comment>1 code without codings was deleted.</comment>
        <translation>
            <numerusform>Se eliminó {count} código sin codificaciones.</numerusform>
            <numerusform>Se eliminaron {count} códigos sin codificaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codes were taken out of use; their codings stay.</source>
        <comment>1 code was taken out of use; its codings stay.</comment>
        <translation>
            <numerusform>{count} código quedó fuera de uso; sus codificaciones quedan.</numerusform>
            <numerusform>{count} códigos quedaron fuera de uso; sus codificaciones quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder {folder} is not there</source>
        <translation>la carpeta {folder} no está</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} es una carpeta</translation>
    </message>
    <message>
        <source>Memos and notes on anything else stay, also where they quote from it.</source>
        <translation>Las notas de análisis y las notas sobre cualquier otra cosa quedan, también donde citan de ello.</translation>
    </message>
    <message>
        <source>Memos and notes stay, and so do quotations in them of fewer than {number} characters of a passage, or of a part of it.</source>
        <translation>Quedan las notas de análisis y las notas, y en ellas también las citas de menos de {number} caracteres de un pasaje o de una parte de él.</translation>
    </message>
    <message>
        <source>Exports, copies that were sent or put elsewhere, and backups of this computer are not reached.</source>
        <translation>No se llega a lo exportado, a las copias enviadas o puestas en otro sitio ni a las copias de seguridad de este ordenador.</translation>
    </message>
    <message>
        <source>What the disk itself has kept in blocks that are free now is not reached.</source>
        <translation>No se llega a lo que el propio disco conserva en bloques que ahora están libres.</translation>
    </message>
    <message>
        <source>Of the erased steps the seal stays: whoever knows word for word what stood there can prove it with that.</source>
        <translation>De los pasos borrados queda el sello: quien sepa palabra por palabra lo que había puede probarlo con él.</translation>
    </message>
    <message>
        <source>The originals of {names} stay. What they hold besides their text, such as properties or comments, was not searched.</source>
        <translation>Los originales de {names} quedan. No se buscó en lo que contienen además de su texto, como propiedades o comentarios.</translation>
    </message>
    <message>
        <source>The codebook quotes from it, and that stays: {names}. Change it, then erase these words as well: the history keeps what stood there before.</source>
        <translation>El libro de códigos cita de ello, y eso queda: {names}. Cámbielo y luego borre también estas palabras: el historial guarda lo que había antes.</translation>
    </message>
    <message>
        <source>In the codebook, the project’s name or the coders’ names the words stay: {names}. Change them first.</source>
        <translation>Las palabras quedan en el libro de códigos, en el nombre del proyecto o en los nombres de los codificadores: {names}. Cámbielos antes.</translation>
    </message>
    <message>
        <source>The words are erased, but traces of them stay in the file while it is open elsewhere.</source>
        <translation>Las palabras se borraron, pero quedan rastros en el archivo mientras esté abierto en otro sitio.</translation>
    </message>
    <message>
        <source>The words are erased, but traces of them stay in the file: {reason}.</source>
        <translation>Las palabras se borraron, pero quedan rastros en el archivo: {reason}.</translation>
    </message>
    <message>
        <source>It will be written anew when the project is next opened here for writing.</source>
        <translation>Se escribirá de nuevo la próxima vez que el proyecto se abra aquí para escribir.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be deleted.</source>
        <translation>La instantánea {path} no se pudo eliminar.</translation>
    </message>
    <message>
        <source>“{name}” has the same text, original or passage and keeps it.</source>
        <translation>“{name}” tiene el mismo texto, original o pasaje y lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}”: {count} places.</source>
        <comment>Written “{form}”: 1 place.</comment>
        <translation>
            <numerusform>Escrito “{form}”: {count} lugar.</numerusform>
            <numerusform>Escrito “{form}”: {count} lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with letters made of several signs and signs that do not show: {count} places.</source>
        <comment>Written “{form}” with letters made of several signs and signs that do not show: 1 place.</comment>
        <translation>
            <numerusform>Escrito “{form}” con letras hechas de varios signos y signos que no se ven: {count} lugar.</numerusform>
            <numerusform>Escrito “{form}” con letras hechas de varios signos y signos que no se ven: {count} lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with letters made of several signs: {count} places.</source>
        <comment>Written “{form}” with letters made of several signs: 1 place.</comment>
        <translation>
            <numerusform>Escrito “{form}” con letras hechas de varios signos: {count} lugar.</numerusform>
            <numerusform>Escrito “{form}” con letras hechas de varios signos: {count} lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written “{form}” with signs in it that do not show: {count} places.</source>
        <comment>Written “{form}” with signs in it that do not show: 1 place.</comment>
        <translation>
            <numerusform>Escrito “{form}” con signos que no se ven: {count} lugar.</numerusform>
            <numerusform>Escrito “{form}” con signos que no se ven: {count} lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of “{name}”; its original goes as a whole.</source>
        <comment>1 character of “{name}”; its original goes as a whole.</comment>
        <translation>
            <numerusform>{count} carácter de “{name}”; su original se va entero.</numerusform>
            <numerusform>{count} caracteres de “{name}”; su original se va entero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of “{name}”.</source>
        <comment>1 character of “{name}”.</comment>
        <translation>
            <numerusform>{count} carácter de “{name}”.</numerusform>
            <numerusform>{count} caracteres de “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {count} more ways.</source>
        <comment>Written in 1 more way.</comment>
        <translation>
            <numerusform>Escrito de {count} modo más.</numerusform>
            <numerusform>Escrito de {count} modos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments of {name}.</source>
        <comment>1 segment of {name}.</comment>
        <translation>
            <numerusform>{count} segmento de {name}.</numerusform>
            <numerusform>{count} segmentos de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments reach beyond what is erased: they stay, and stand on blocks there.</source>
        <comment>1 segment reaches beyond what is erased: it stays, and stands on blocks there.</comment>
        <translation>
            <numerusform>{count} segmento llega más allá de lo que se borra: queda, y allí está sobre bloques.</numerusform>
            <numerusform>{count} segmentos llegan más allá de lo que se borra: quedan, y allí están sobre bloques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps of the history are blanked: who did them and when stays.</source>
        <comment>1 step of the history is blanked: who did it and when stays.</comment>
        <translation>
            <numerusform>{count} paso del historial queda en blanco: quién lo hizo y cuándo se conserva.</numerusform>
            <numerusform>{count} pasos del historial quedan en blanco: quién los hizo y cuándo se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps can no longer be undone.</source>
        <comment>1 step can no longer be undone.</comment>
        <translation>
            <numerusform>{count} paso ya no se puede deshacer.</numerusform>
            <numerusform>{count} pasos ya no se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps of the history were blanked.</source>
        <comment>1 step of the history was blanked.</comment>
        <translation>
            <numerusform>{count} paso del historial quedó en blanco.</numerusform>
            <numerusform>{count} pasos del historial quedaron en blanco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} codings.</source>
        <comment>1 coding.</comment>
        <translation>
            <numerusform>{count} codificación.</numerusform>
            <numerusform>{count} codificaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes on codings or examples.</source>
        <comment>1 note on a coding or an example.</comment>
        <translation>
            <numerusform>{count} nota sobre una codificación o un ejemplo.</numerusform>
            <numerusform>{count} notas sobre codificaciones o ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memos or journal entries.</source>
        <comment>1 memo or journal entry.</comment>
        <translation>
            <numerusform>{count} nota de análisis o entrada del diario.</numerusform>
            <numerusform>{count} notas de análisis o entradas del diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of {count} documents.</source>
        <comment>The state of 1 document.</comment>
        <translation>
            <numerusform>El estado de {count} documento.</numerusform>
            <numerusform>Los estados de {count} documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers for whole documents.</source>
        <comment>1 answer for a whole document.</comment>
        <translation>
            <numerusform>{count} respuesta para un documento entero.</numerusform>
            <numerusform>{count} respuestas para documentos enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links to passages as examples.</source>
        <comment>1 link to a passage as an example.</comment>
        <translation>
            <numerusform>{count} enlace a un pasaje como ejemplo.</numerusform>
            <numerusform>{count} enlaces a pasajes como ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmations of codings.</source>
        <comment>1 confirmation of a coding.</comment>
        <translation>
            <numerusform>{count} confirmación de una codificación.</numerusform>
            <numerusform>{count} confirmaciones de codificaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names of other programs.</source>
        <comment>1 name of another program.</comment>
        <translation>
            <numerusform>{count} nombre de otro programa.</numerusform>
            <numerusform>{count} nombres de otros programas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words in {count} deleted codes, facets or earlier definitions.</source>
        <comment>The words in 1 deleted code, facet or earlier definition.</comment>
        <translation>
            <numerusform>Las palabras en {count} código, faceta o definición anterior eliminados.</numerusform>
            <numerusform>Las palabras en {count} códigos, facetas o definiciones anteriores eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows that were deleted before.</source>
        <comment>1 row that was deleted before.</comment>
        <translation>
            <numerusform>{count} fila eliminada antes.</numerusform>
            <numerusform>{count} filas eliminadas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document “{name}”, which was deleted before, with its text and original.</source>
        <translation>El documento “{name}”, eliminado antes, con su texto y su original.</translation>
    </message>
    <message>
        <source>The document “{name}” with its text of {number} characters and its original.</source>
        <translation>El documento “{name}” con su texto de {number} caracteres y su original.</translation>
    </message>
    <message>
        <source>The words in the name of the document “{name}”.</source>
        <translation>Las palabras en el nombre del documento “{name}”.</translation>
    </message>
    <message>
        <source>1 character was erased for good.</source>
        <translation>Se borró para siempre 1 carácter.</translation>
    </message>
    <message>
        <source>1 segment was erased.</source>
        <translation>Se borró 1 segmento.</translation>
    </message>
    <message>
        <source>1 coding was erased.</source>
        <translation>Se borró 1 codificación.</translation>
    </message>
    <message>
        <source>1 memo or journal entry was erased.</source>
        <translation>Se borró 1 nota de análisis o entrada del diario.</translation>
    </message>
    <message>
        <source>{count} characters were erased for good.</source>
        <translation>Se borraron para siempre {count} caracteres.</translation>
    </message>
    <message>
        <source>{count} segments were erased.</source>
        <translation>Se borraron {count} segmentos.</translation>
    </message>
    <message>
        <source>{count} codings were erased.</source>
        <translation>Se borraron {count} codificaciones.</translation>
    </message>
    <message>
        <source>{count} memos or journal entries were erased.</source>
        <translation>Se borraron {count} notas de análisis o entradas del diario.</translation>
    </message>
    <message>
        <source>The coder {before} will be called “{name}”.</source>
        <translation>El codificador {before} se llamará “{name}”.</translation>
    </message>
    <message>
        <source>The snapshot {path} still holds it.</source>
        <translation>La instantánea {path} todavía lo tiene.</translation>
    </message>
    <message>
        <source>The snapshot {path} could not be looked into.</source>
        <translation>En la instantánea {path} no se pudo mirar.</translation>
    </message>
    <message>
        <source>The file was written anew without a trace of it.</source>
        <translation>El archivo se escribió de nuevo sin rastro de ello.</translation>
    </message>
    <message>
        <source>The snapshot {path} was deleted.</source>
        <translation>Se eliminó la instantánea {path}.</translation>
    </message>
    <message>
        <source>The snapshot {path} may still hold it; delete it if that must go too.</source>
        <translation>La instantánea {path} puede tenerlo todavía; elimínela si eso también debe irse.</translation>
    </message>
    <message>
        <source>Facets: {facets}. Codes: {codes}.</source>
        <translation>Facetas: {facets}. Códigos: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codes out of use were left out.</source>
        <comment>1 code out of use was left out.</comment>
        <translation>
            <numerusform>{count} código fuera de uso se dejó fuera.</numerusform>
            <numerusform>{count} códigos fuera de uso se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were cut after {most} characters, more than which no workbook holds.</source>
        <comment>1 cell was cut after {most} characters, more than which no workbook holds.</comment>
        <translation>
            <numerusform>{count} celda se cortó tras {most} caracteres; más no caben en un libro de Excel.</numerusform>
            <numerusform>{count} celdas se cortaron tras {most} caracteres; más no caben en un libro de Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters that no workbook can hold were replaced by “�”.</source>
        <comment>1 character that no workbook can hold was replaced by “�”.</comment>
        <translation>
            <numerusform>{count} carácter que no cabe en un libro de Excel se sustituyó por “�”.</numerusform>
            <numerusform>{count} caracteres que no caben en un libro de Excel se sustituyeron por “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells got a leading apostrophe, so that no spreadsheet runs them as formulas.</source>
        <comment>1 cell got a leading apostrophe, so that no spreadsheet runs it as a formula.</comment>
        <translation>
            <numerusform>{count} celda recibió un apóstrofo delante, para que ninguna hoja de cálculo la ejecute como fórmula.</numerusform>
            <numerusform>{count} celdas recibieron un apóstrofo delante, para que ninguna hoja de cálculo las ejecute como fórmulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps: {steps}. Changed rows: {changes}.</source>
        <translation>Pasos: {steps}. Filas cambiadas: {changes}.</translation>
    </message>
    <message>
        <source>Memos: {memos}. Journal entries: {entries}.</source>
        <translation>Notas de análisis: {memos}. Entradas del diario: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} links lead to something that is no longer there.</source>
        <comment>1 link leads to something that is no longer there.</comment>
        <translation>
            <numerusform>{count} enlace lleva a algo que ya no está.</numerusform>
            <numerusform>{count} enlaces llevan a algo que ya no está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were written.</source>
        <comment>1 row was written.</comment>
        <translation>
            <numerusform>Se escribió {count} fila.</numerusform>
            <numerusform>Se escribieron {count} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} segments have no code.</source>
        <comment>1 segment has no code.</comment>
        <translation>
            <numerusform>{count} segmento no tiene código.</numerusform>
            <numerusform>{count} segmentos no tienen código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are the documents’, marked “document” in the columns for it.</source>
        <comment>1 answer is the document’s, marked “document” in the column for it.</comment>
        <translation>
            <numerusform>{count} respuesta es del documento, marcada “document” en su columna.</numerusform>
            <numerusform>{count} respuestas son de los documentos, marcadas “document” en sus columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments: {segments}. Codings: {codings}.</source>
        <translation>Segmentos: {segments}. Codificaciones: {codings}.</translation>
    </message>
    <message>
        <source>it cannot be read as CSV in UTF-8 ({reason})</source>
        <translation>no se puede leer como CSV en UTF-8 ({reason})</translation>
    </message>
    <message>
        <source>This project is being written by {holder}. You can read it here and see each change as it comes.</source>
        <translation>En este proyecto está escribiendo {holder}. Aquí puede leerlo y ver cada cambio según llega.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>El proyecto está cerrado.</translation>
    </message>
    <message>
        <source>This desk writes to the project.</source>
        <translation>Esta mesa escribe en el proyecto.</translation>
    </message>
    <message>
        <source>This project can only be read here ({reason}). Copy it to a folder of yours to work on it.</source>
        <translation>Este proyecto aquí solo se puede leer ({reason}). Cópielo a una carpeta suya para trabajar en él.</translation>
    </message>
    <message>
        <source>Nobody else writes to this project any more. You can go on here.</source>
        <translation>Nadie más escribe ya en este proyecto. Puede seguir aquí.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, primero el byte bajo)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, primero el byte alto)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>Unicode (UTF-32, primero el byte bajo)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode (UTF-32, primero el byte alto)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>Coreano (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Coreano (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030, GBK)</source>
        <translation>Chino simplificado (GB18030, GBK)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ucraniano (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Cirílico (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (ISO 8859-9)</source>
        <translation>Turco (ISO 8859-9)</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>Celta (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa occidental (DOS 850)</translation>
    </message>
    <message>
        <source>English (DOS 437)</source>
        <translation>Inglés (DOS 437)</translation>
    </message>
    <message>
        <source>Its bytes can be read in more than one way.</source>
        <translation>Sus bytes se pueden leer de más de un modo.</translation>
    </message>
    <message>
        <source>{label}, damaged places replaced</source>
        <translation>{label}, con los lugares dañados sustituidos</translation>
    </message>
    <message>
        <source>It is nearly {label}, but parts of it are damaged.</source>
        <translation>Es casi {label}, pero hay partes dañadas.</translation>
    </message>
    <message>
        <source>It begins as {label}, but parts of it are damaged.</source>
        <translation>Empieza como {label}, pero hay partes dañadas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places could not be read as {label} and show “�”.</source>
        <comment>1 place could not be read as {label} and shows “�”.</comment>
        <translation>
            <numerusform>{count} lugar no se pudo leer como {label} y muestra “�”.</numerusform>
            <numerusform>{count} lugares no se pudieron leer como {label} y muestran “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters that no text can hold (such as NUL) were replaced by “�”.</source>
        <comment>1 character that no text can hold (such as NUL) was replaced by “�”.</comment>
        <translation>
            <numerusform>{count} carácter que no cabe en ningún texto (como NUL) se sustituyó por “�”.</numerusform>
            <numerusform>{count} caracteres que no caben en ningún texto (como NUL) se sustituyeron por “�”.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no text, only blank space.</source>
        <translation>no contiene texto, solo espacio en blanco.</translation>
    </message>
    <message>
        <source>none of its pages can be read; the PDF is damaged.</source>
        <translation>ninguna de sus páginas se puede leer; el PDF está dañado.</translation>
    </message>
    <message>
        <source>it holds no text; its pages are probably pictures of text (a scan).</source>
        <translation>no contiene texto; sus páginas son probablemente imágenes de texto (un escaneo).</translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be opened.</source>
        <translation>el PDF está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>the PDF has no pages.</source>
        <translation>el PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>it is protected with a password. Save a copy without the password and import that.</source>
        <translation>está protegido con una contraseña. Guarde una copia sin contraseña e importe esa.</translation>
    </message>
    <message>
        <source>this is no text; its bytes are those of a program, a picture or another kind of file.</source>
        <translation>esto no es texto; sus bytes son los de un programa, una imagen u otra clase de archivo.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known.</source>
        <translation>“{encoding}” no es una codificación de caracteres conocida.</translation>
    </message>
    <message>
        <source>it is not {label}: byte {position} (line {line}) does not fit. Choose another encoding.</source>
        <translation>no es {label}: el byte {position} (línea {line}) no encaja. Elija otra codificación de caracteres.</translation>
    </message>
    <message>
        <source>it is {kind} ({suffix}). {read}</source>
        <translation>es {kind} ({suffix}). {read}</translation>
    </message>
    <message>
        <source>it is empty (0 bytes).</source>
        <translation>está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>it is larger than {size} MB.</source>
        <translation>ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>it is damaged: its end is missing or broken. Fetch or save it once more.</source>
        <translation>está dañado: su final falta o está roto. Descárguelo o guárdelo otra vez.</translation>
    </message>
    <message>
        <source>it is protected with a password or in an older format of Word. Open it in Word and save it as a Word document (.docx) without a password.</source>
        <translation>está protegido con una contraseña o en un formato antiguo de Word. Ábralo en Word y guárdelo como documento de Word (.docx) sin contraseña.</translation>
    </message>
    <message>
        <source>it is a document of an older Office version. Open it there and save it as .docx.</source>
        <translation>es un documento de una versión antigua de Office. Ábralo allí y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it is {kind}. {read}</source>
        <translation>su nombre termina en {suffix}, pero es {kind}. {read}</translation>
    </message>
    <message>
        <source>it is {kind}. {read}</source>
        <translation>es {kind}. {read}</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it holds plain text. Rename it to end in .txt to import it as it is.</source>
        <translation>su nombre termina en {suffix}, pero contiene texto sin formato. Cámbiele el nombre para que termine en .txt e impórtelo como está.</translation>
    </message>
    <message>
        <source>its name ends in {suffix}, but it is no such file; it may be damaged. {read}</source>
        <translation>su nombre termina en {suffix}, pero no es un archivo así; puede estar dañado. {read}</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>no existe tal archivo.</translation>
    </message>
    <message>
        <source>it is a folder. Choose the documents in it.</source>
        <translation>es una carpeta. Elija los documentos que contiene.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>no es un archivo corriente.</translation>
    </message>
    <message>
        <source>you have no permission to read it.</source>
        <translation>no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>it could not be read from the disk ({reason}).</source>
        <translation>no se pudo leer del disco ({reason}).</translation>
    </message>
    <message>
        <source>it would unpack to far more than a document holds and was not opened.</source>
        <translation>se descomprimiría a mucho más de lo que contiene un documento y no se abrió.</translation>
    </message>
    <message>
        <source>it declares XML entities, which no Word document does, and was not opened.</source>
        <translation>declara entidades XML, lo que ningún documento de Word hace, y no se abrió.</translation>
    </message>
    <message>
        <source>the Word document is damaged and cannot be opened. If Word still opens it, save it there once more.</source>
        <translation>el documento de Word está dañado y no se puede abrir. Si Word todavía lo abre, guárdelo allí otra vez.</translation>
    </message>
    <message>
        <source>it holds pictures but no text.</source>
        <translation>contiene imágenes pero no texto.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a PDF and was read as one.</source>
        <translation>Su nombre dice otra cosa, pero es un PDF y se leyó como tal.</translation>
    </message>
    <message>
        <source>Only the first {count} pages were read.</source>
        <translation>Solo se leyeron las primeras {count} páginas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages could not be read.</source>
        <comment>1 page could not be read.</comment>
        <translation>
            <numerusform>{count} página no se pudo leer.</numerusform>
            <numerusform>{count} páginas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {pages} pages hold no text (perhaps pictures).</source>
        <comment>1 of {pages} pages holds no text (perhaps a picture).</comment>
        <translation>
            <numerusform>{count} de {pages} páginas no contiene texto (quizá una imagen).</numerusform>
            <numerusform>{count} de {pages} páginas no contienen texto (quizá imágenes).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the source of a web page; its marks are kept as text.</source>
        <translation>Es la fuente de una página web; sus marcas se conservan como texto.</translation>
    </message>
    <message>
        <source>its content is already here as “{document}”.</source>
        <translation>su contenido ya está aquí como “{document}”.</translation>
    </message>
    <message>
        <source>its text is already here as “{document}”.</source>
        <translation>su texto ya está aquí como “{document}”.</translation>
    </message>
    <message>
        <source>its encoding is not certain. Name it; it may be one of {guesses}.</source>
        <translation>su codificación de caracteres no es segura. Nómbrela; puede ser una de {guesses}.</translation>
    </message>
    <message>
        <source>{name} was not imported: {reason}</source>
        <translation>{name} no se importó: {reason}</translation>
    </message>
    <message>
        <source>it holds the same as {other}, which came in as “{document}”.</source>
        <translation>contiene lo mismo que {other}, que entró como “{document}”.</translation>
    </message>
    <message>
        <source>{name} came in as “{document}”, {chars} characters.</source>
        <translation>{name} entró como “{document}”, {chars} caracteres.</translation>
    </message>
    <message>
        <source>{name} came in as “{document}”, 1 character.</source>
        <translation>{name} entró como “{document}”, 1 carácter.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a Word document and was read as one.</source>
        <translation>Su nombre dice otra cosa, pero es un documento de Word y se leyó como tal.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were left out.</source>
        <comment>1 picture was left out.</comment>
        <translation>
            <numerusform>{count} imagen se dejó fuera.</numerusform>
            <numerusform>{count} imágenes se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} footnotes were left out.</source>
        <comment>1 footnote was left out.</comment>
        <translation>
            <numerusform>{count} nota al pie se dejó fuera.</numerusform>
            <numerusform>{count} notas al pie se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endnotes were left out.</source>
        <comment>1 endnote was left out.</comment>
        <translation>
            <numerusform>{count} nota final se dejó fuera.</numerusform>
            <numerusform>{count} notas finales se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} page headers were left out.</source>
        <comment>1 page header was left out.</comment>
        <translation>
            <numerusform>{count} encabezado de página se dejó fuera.</numerusform>
            <numerusform>{count} encabezados de página se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} page footers were left out.</source>
        <comment>1 page footer was left out.</comment>
        <translation>
            <numerusform>{count} pie de página se dejó fuera.</numerusform>
            <numerusform>{count} pies de página se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} remarks in the margin were left out.</source>
        <comment>1 remark in the margin was left out.</comment>
        <translation>
            <numerusform>{count} observación al margen se dejó fuera.</numerusform>
            <numerusform>{count} observaciones al margen se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tracked deletions were left out.</source>
        <comment>1 tracked deletion was left out.</comment>
        <translation>
            <numerusform>{count} eliminación registrada se dejó fuera.</numerusform>
            <numerusform>{count} eliminaciones registradas se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tracked insertions came in.</source>
        <comment>1 tracked insertion came in.</comment>
        <translation>
            <numerusform>{count} inserción registrada entró.</numerusform>
            <numerusform>{count} inserciones registradas entraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers or bullets of {count} list paragraphs were left out.</source>
        <comment>The number or bullet of 1 list paragraph was left out.</comment>
        <translation>
            <numerusform>El número o la viñeta de {count} párrafo de lista se dejó fuera.</numerusform>
            <numerusform>Los números o viñetas de {count} párrafos de lista se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages marked as hidden came in.</source>
        <comment>1 passage marked as hidden came in.</comment>
        <translation>
            <numerusform>{count} pasaje marcado como oculto entró.</numerusform>
            <numerusform>{count} pasajes marcados como ocultos entraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters of symbol fonts became “�”.</source>
        <comment>1 character of a symbol font became “�”.</comment>
        <translation>
            <numerusform>{count} carácter de una fuente de símbolos pasó a “�”.</numerusform>
            <numerusform>{count} caracteres de fuentes de símbolos pasaron a “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reading aids above characters were left out.</source>
        <comment>1 reading aid above characters was left out.</comment>
        <translation>
            <numerusform>{count} ayuda de lectura sobre caracteres se dejó fuera.</numerusform>
            <numerusform>{count} ayudas de lectura sobre caracteres se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} embedded documents were left out.</source>
        <comment>1 embedded document was left out.</comment>
        <translation>
            <numerusform>{count} documento incrustado se dejó fuera.</numerusform>
            <numerusform>{count} documentos incrustados se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The originals of {count} documents are not in the file; their SHA-256 were kept.</source>
        <comment>The original of 1 document is not in the file; its SHA-256 was kept.</comment>
        <translation>
            <numerusform>El original de {count} documento no está en el archivo; su SHA-256 se conserva.</numerusform>
            <numerusform>Los originales de {count} documentos no están en el archivo; sus SHA-256 se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known and left out: {names}.</source>
        <translation>Desconocidos y dejados fuera: {names}.</translation>
    </message>
    <message>
        <source>Documents: {documents}. Segments: {segments}. Codings: {codings}.</source>
        <translation>Documentos: {documents}. Segmentos: {segments}. Codificaciones: {codings}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} codings and memos were left out, because what they are on is no longer in the project.</source>
        <comment>1 coding or memo was left out, because what it is on is no longer in the project.</comment>
        <translation>
            <numerusform>{count} codificación o nota de análisis se dejó fuera, porque aquello sobre lo que está ya no está en el proyecto.</numerusform>
            <numerusform>{count} codificaciones y notas de análisis se dejaron fuera, porque aquello sobre lo que están ya no está en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} had a second name on this disk (a hard link). The file under that name is as it was before, and whoever could open it can do so still; find it and delete it.</source>
        <translation>{path} tenía otro nombre en este disco (un enlace duro). El archivo con ese nombre está como estaba antes, y quien podía abrirlo todavía puede; búsquelo y elimínelo.</translation>
    </message>
    <message>
        <source>The other snapshots were left as they are.</source>
        <translation>Las demás instantáneas se dejaron como están.</translation>
    </message>
    <message>
        <source>{path} was left as it is: it is protected in another way.</source>
        <translation>{path} se dejó como estaba: está protegido de otro modo.</translation>
    </message>
    <message>
        <source>{path} could not be deleted. It is still there; delete it yourself.</source>
        <translation>{path} no se pudo eliminar. Sigue ahí; elimínelo usted.</translation>
    </message>
    <message>
        <source>Who changed the definition of “{code}” is lost.</source>
        <translation>Se perdió quién cambió la definición de “{code}”.</translation>
    </message>
    <message>
        <source>Who confirmed an answer is lost.</source>
        <translation>Se perdió quién confirmó una respuesta.</translation>
    </message>
    <message>
        <source>Who answered “{code}” for all of “{document}” is lost.</source>
        <translation>Se perdió quién respondió “{code}” para todo “{document}”.</translation>
    </message>
    <message>
        <source>Who wrote the entry “{title}” of the journal is lost.</source>
        <translation>Se perdió quién escribió la entrada “{title}” del diario.</translation>
    </message>
    <message>
        <source>The code “{name}” stands at the top of its facet now: the code above it is lost.</source>
        <translation>El código “{name}” está ahora arriba en su faceta: se perdió el código que tenía encima.</translation>
    </message>
    <message>
        <source>The code “{name}” is a deleted one now: the code it was merged into is lost.</source>
        <translation>El código “{name}” es ahora uno eliminado: se perdió el código con el que se unió.</translation>
    </message>
    <message>
        <source>The code “{name}” is a deleted one now: its facet was deleted.</source>
        <translation>El código “{name}” es ahora uno eliminado: se eliminó su faceta.</translation>
    </message>
    <message>
        <source>Who imported “{name}” is lost.</source>
        <translation>Se perdió quién importó “{name}”.</translation>
    </message>
    <message>
        <source>Who wrote a memo on a {kind} is lost.</source>
        <translation>Se perdió quién escribió una nota de análisis ({kind}).</translation>
    </message>
    <message>
        <source>What is given instead of the retired “{code}” is lost.</source>
        <translation>Se perdió qué se da en lugar del código retirado “{code}”.</translation>
    </message>
    <message>
        <source>The document “{name}” is lost: {why}.</source>
        <translation>El documento “{name}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>A text of “{document}” is lost: {why}.</source>
        <translation>Un texto de “{document}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>The segment of {coder} in “{document}” from {start} to {end} ({codes}) is lost: {why}.</source>
        <translation>El segmento de {coder} en “{document}” de {start} a {end} ({codes}) se perdió: {why}.</translation>
    </message>
    <message>
        <source>The code “{code}” on the segment of {coder} in “{document}” from {start} to {end} is lost: {why}.</source>
        <translation>El código “{code}” en el segmento de {coder} en “{document}” de {start} a {end} se perdió: {why}.</translation>
    </message>
    <message>
        <source>The code “{name}” is lost: {why}.</source>
        <translation>El código “{name}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>The facet “{name}” is lost: {why}.</source>
        <translation>La faceta “{name}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>The coder {name} is lost: {why}.</source>
        <translation>El codificador {name} se perdió: {why}.</translation>
    </message>
    <message>
        <source>A memo on a {kind} is lost: {why}.</source>
        <translation>Una nota de análisis ({kind}) se perdió: {why}.</translation>
    </message>
    <message>
        <source>How far {coder} was in “{document}” is lost: {why}.</source>
        <translation>Se perdió hasta dónde iba {coder} en “{document}”: {why}.</translation>
    </message>
    <message>
        <source>The name of the project is lost: {why}.</source>
        <translation>El nombre del proyecto se perdió: {why}.</translation>
    </message>
    <message>
        <source>A part of the definition of “{code}” is lost: {why}.</source>
        <translation>Una parte de la definición de “{code}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>A further name of “{code}” ({name}) is lost: {why}.</source>
        <translation>Otro nombre de “{code}” ({name}) se perdió: {why}.</translation>
    </message>
    <message>
        <source>What “{code}” is easily confused with is lost: {why}.</source>
        <translation>Se perdió con qué se confunde “{code}”: {why}.</translation>
    </message>
    <message>
        <source>A passage that is an example of “{code}” is no longer linked: {why}.</source>
        <translation>Un pasaje que es ejemplo de “{code}” ya no está enlazado: {why}.</translation>
    </message>
    <message>
        <source>A revision of the definition of “{code}” is lost: {why}.</source>
        <translation>Una revisión de la definición de “{code}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>That an answer was confirmed is lost: {why}.</source>
        <translation>Se perdió que una respuesta se confirmó: {why}.</translation>
    </message>
    <message>
        <source>That “{code}” is retired is lost: {why}.</source>
        <translation>Se perdió que “{code}” está retirado: {why}.</translation>
    </message>
    <message>
        <source>The set of answers “{name}” is lost: {why}.</source>
        <translation>El juego de respuestas “{name}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>The code “{code}” of a set of answers is lost: {why}.</source>
        <translation>El código “{code}” de un juego de respuestas se perdió: {why}.</translation>
    </message>
    <message>
        <source>The answer “{code}” for all of “{document}” is lost: {why}.</source>
        <translation>La respuesta “{code}” para todo “{document}” se perdió: {why}.</translation>
    </message>
    <message>
        <source>What a memo is for is lost: {why}.</source>
        <translation>Se perdió para qué es una nota de análisis: {why}.</translation>
    </message>
    <message>
        <source>The entry “{title}” of the journal is lost: {why}.</source>
        <translation>La entrada “{title}” del diario se perdió: {why}.</translation>
    </message>
    <message>
        <source>The document “{name}”: nothing confirms {columns}.</source>
        <translation>El documento “{name}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The text of “{document}” is as it was, but nothing confirms {columns}.</source>
        <translation>El texto de “{document}” está como estaba, pero nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The segment of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.</source>
        <translation>El segmento de {coder} en “{document}” de {start} a {end}: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The code “{code}” of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.</source>
        <translation>El código “{code}” de {coder} en “{document}” de {start} a {end}: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The code “{name}”: nothing confirms {columns}.</source>
        <translation>El código “{name}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The facet “{name}”: nothing confirms {columns}.</source>
        <translation>La faceta “{name}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The coder {name}: nothing confirms {columns}.</source>
        <translation>El codificador {name}: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>A memo on a {kind}: nothing confirms {columns}.</source>
        <translation>Una nota de análisis ({kind}): nada confirma {columns}.</translation>
    </message>
    <message>
        <source>How far {coder} was in “{document}”: nothing confirms it.</source>
        <translation>Hasta dónde iba {coder} en “{document}”: nada lo confirma.</translation>
    </message>
    <message>
        <source>The project “{name}”: nothing confirms {columns}.</source>
        <translation>El proyecto “{name}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>A part of the definition of “{code}”: nothing confirms {columns}.</source>
        <translation>Una parte de la definición de “{code}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>A further name of “{code}” ({name}): nothing confirms {columns}.</source>
        <translation>Otro nombre de “{code}” ({name}): nada confirma {columns}.</translation>
    </message>
    <message>
        <source>What “{code}” is easily confused with: nothing confirms {columns}.</source>
        <translation>Con qué se confunde “{code}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>A passage that is an example of “{code}”: nothing confirms {columns}.</source>
        <translation>Un pasaje que es ejemplo de “{code}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>A revision of the definition of “{code}”: nothing confirms {columns}.</source>
        <translation>Una revisión de la definición de “{code}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>That an answer was confirmed: nothing confirms {columns}.</source>
        <translation>Que una respuesta se confirmó: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>That “{code}” is retired: nothing confirms {columns}.</source>
        <translation>Que “{code}” está retirado: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The set of answers “{name}”: nothing confirms {columns}.</source>
        <translation>El juego de respuestas “{name}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>The code “{code}” of a set of answers: nothing confirms it.</source>
        <translation>El código “{code}” de un juego de respuestas: nada lo confirma.</translation>
    </message>
    <message>
        <source>The answer “{code}” for all of “{document}”: nothing confirms {columns}.</source>
        <translation>La respuesta “{code}” para todo “{document}”: nada confirma {columns}.</translation>
    </message>
    <message>
        <source>What a memo is for: nothing confirms it.</source>
        <translation>Para qué es una nota de análisis: nada lo confirma.</translation>
    </message>
    <message>
        <source>The entry “{title}” of the journal: nothing confirms {columns}.</source>
        <translation>La entrada “{title}” del diario: nada confirma {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of the kind {kind}.</source>
        <comment>1 more of the kind {kind}.</comment>
        <translation>
            <numerusform>{count} más de la clase {kind}.</numerusform>
            <numerusform>{count} más de la clase {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was being written when that was cut short; with {name} beside it the last action was taken back.</source>
        <translation>El archivo se estaba escribiendo cuando eso se cortó; con {name} a su lado se revirtió la última acción.</translation>
    </message>
    <message>
        <source>The new project begins a history of its own; the old steps stay in the damaged file.</source>
        <translation>El proyecto nuevo empieza un historial propio; los pasos antiguos quedan en el archivo dañado.</translation>
    </message>
    <message>
        <source>The name of the project is lost; it is called “{name}” now.</source>
        <translation>El nombre del proyecto se perdió; ahora se llama “{name}”.</translation>
    </message>
    <message>
        <source>The file was being written when that was cut short, and {name} beside it, which holds how it was before, is damaged too; the last action may be there in part.</source>
        <translation>El archivo se estaba escribiendo cuando eso se cortó, y {name} a su lado, que contiene cómo estaba antes, también está dañado; la última acción puede estar ahí en parte.</translation>
    </message>
    <message>
        <source>Only {sealed} of {known} steps of the history could be proven, so it cannot vouch for everything.</source>
        <translation>Solo se pudieron probar {sealed} de {known} pasos del historial, así que no puede responder por todo.</translation>
    </message>
    <message>
        <source>What was done after {at} may be missing.</source>
        <translation>Lo que se hizo después de {at} puede faltar.</translation>
    </message>
    <message>
        <source>What is left of the text of “{name}” is in {path}.</source>
        <translation>Lo que queda del texto de “{name}” está en {path}.</translation>
    </message>
    <message>
        <source>The damaged text of “{name}” could not be written ({reason}).</source>
        <translation>El texto dañado de “{name}” no se pudo escribir ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>The originals of {count} documents cannot be read; their texts are as they were.</source>
        <comment>The original of 1 document cannot be read; its text is as it was.</comment>
        <translation>
            <numerusform>El original de {count} documento no se puede leer; su texto está como estaba.</numerusform>
            <numerusform>Los originales de {count} documentos no se pueden leer; sus textos están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows lay in the file otherwise than the history says; they are as the history says now.</source>
        <comment>1 row lay in the file otherwise than the history says; it is as the history says now.</comment>
        <translation>
            <numerusform>{count} fila estaba en el archivo de otro modo que dice el historial; ahora está como dice el historial.</numerusform>
            <numerusform>{count} filas estaban en el archivo de otro modo que dice el historial; ahora están como dice el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of which the history knows nothing were left out.</source>
        <comment>1 row of which the history knows nothing was left out.</comment>
        <translation>
            <numerusform>{count} fila de la que el historial no sabe nada se dejó fuera.</numerusform>
            <numerusform>{count} filas de las que el historial no sabe nada se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of how it is now could be taken ({reason})</source>
        <translation>no se pudo tomar una instantánea de cómo está ahora ({reason})</translation>
    </message>
    <message>
        <source>the disk has {free} free, and {size} are needed</source>
        <translation>el disco tiene libres {free} y hacen falta {size}</translation>
    </message>
    <message>
        <source>the copy is not sound: {found}</source>
        <translation>la copia no está sana: {found}</translation>
    </message>
    <message>
        <source>the folder {folder} that was chosen for snapshots is not there</source>
        <translation>la carpeta {folder} elegida para las instantáneas no está</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({reason})</source>
        <translation>en {folder} no se puede escribir nada ({reason})</translation>
    </message>
    <message>
        <source>This project lies in a folder of {client}, which copies it while it is being written. Each step is kept whole, but two computers that work in it at once make two different projects. Let only one write, close the project and let {client} finish before the other opens it; or keep it in a folder of your own and pass on copies.</source>
        <translation>Este proyecto está en una carpeta de {client}, que lo copia mientras se escribe. Cada paso queda entero, pero dos ordenadores que trabajan en él a la vez hacen dos proyectos distintos. Deje que escriba solo uno, cierre el proyecto y espere a que {client} termine antes de que el otro lo abra; o guárdelo en una carpeta suya y reparta copias.</translation>
    </message>
    <message>
        <source>This project lies on a network drive ({client}), where Testimonia is slower and cannot be sure to keep a second desk from writing. Let only one desk write; better, work on a disk of this computer and pass on copies.</source>
        <translation>Este proyecto está en una unidad de red ({client}), donde Testimonia es más lento y no puede asegurar que otra mesa no escriba. Deje que escriba una sola mesa; mejor, trabaje en un disco de este ordenador y reparta copias.</translation>
    </message>
    <message>
        <source>Somebody else has this project open, so its last changes still lie in files beside it. Close it there and open it here again before {client} copies it, or the copy may be an older one.</source>
        <translation>Otra persona tiene abierto este proyecto, así que sus últimos cambios todavía están en archivos junto a él. Ciérrelo allí y ábralo aquí de nuevo antes de que {client} lo copie, o la copia puede ser más antigua.</translation>
    </message>
    <message>
        <source>the copy of {table} differs</source>
        <translation>la copia de {table} difiere</translation>
    </message>
    <message>
        <source>A part of the file could not be read: {reason}.</source>
        <translation>No se pudo leer una parte del archivo: {reason}.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing in the file.</source>
        <translation>En el archivo falta “{name}” ({kind}).</translation>
    </message>
    <message>
        <source>The {kind} “{name}” was altered from outside; it is not as Testimonia makes it.</source>
        <translation>“{name}” ({kind}) se alteró desde fuera; no es como lo hace Testimonia.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is not Testimonia’s.</source>
        <translation>“{name}” ({kind}) no es de Testimonia.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” on “{table}” is not Testimonia’s and would act when the project is used.</source>
        <translation>“{name}” ({kind}) en “{table}” no es de Testimonia y actuaría al usar el proyecto.</translation>
    </message>
    <message>
        <source>The record of layouts was changed from outside: {fault}.</source>
        <translation>El registro de disposiciones se cambió desde fuera: {fault}.</translation>
    </message>
    <message>
        <source>A page of the encrypted file is damaged: {message}.</source>
        <translation>Una página del archivo cifrado está dañada: {message}.</translation>
    </message>
    <message>
        <source>The file itself was not checked, because what others put there would run.</source>
        <translation>El archivo mismo no se comprobó, porque se ejecutaría lo que otros pusieron en él.</translation>
    </message>
    <message>
        <source>The file is damaged: {table} row {row} refers to a missing {target}.</source>
        <translation>El archivo está dañado: {table}, fila {row}, se refiere a un {target} que falta.</translation>
    </message>
    <message>
        <source>The document {row} has no text.</source>
        <translation>El documento {row} no tiene texto.</translation>
    </message>
    <message>
        <source>The text of “{name}” has {length} characters, and {noted} are noted.</source>
        <translation>El texto de “{name}” tiene {length} caracteres, y hay anotados {noted}.</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>El archivo está dañado: {message}.</translation>
    </message>
    <message>
        <source>The text or original of “{name}” is not what it was.</source>
        <translation>El texto o el original de “{name}” no es el que era.</translation>
    </message>
    <message>
        <source>The text or original of “{name}” has not the length that is noted with it.</source>
        <translation>El texto o el original de “{name}” no tiene la longitud anotada con él.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} are not as the history left them; the first is {row}.</source>
        <comment>1 row of {table} is not as the history left it: {row}.</comment>
        <translation>
            <numerusform>{count} fila de {table} no está como la dejó el historial: {row}.</numerusform>
            <numerusform>{count} filas de {table} no están como las dejó el historial; la primera es {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts or originals are in the file that nothing refers to.</source>
        <comment>1 text or original is in the file that nothing refers to.</comment>
        <translation>
            <numerusform>En el archivo hay {count} texto u original al que nada se refiere.</numerusform>
            <numerusform>En el archivo hay {count} textos u originales a los que nada se refiere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} is not behind the one before it.</source>
        <translation>El historial se cambió desde fuera: el paso {number} no está detrás del anterior.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not fit the one before it.</source>
        <translation>El historial se cambió desde fuera: el paso {number} (“{step}”) no encaja con el anterior.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not hold what was sealed.</source>
        <translation>El historial se cambió desde fuera: el paso {number} (“{step}”) no contiene lo que se selló.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) holds again what was erased for good.</source>
        <translation>El historial se cambió desde fuera: el paso {number} (“{step}”) vuelve a contener lo que se borró para siempre.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) does not lie as it was written.</source>
        <translation>El historial se cambió desde fuera: el paso {number} (“{step}”) no está como se escribió.</translation>
    </message>
    <message>
        <source>The history was changed from outside: step {number} (“{step}”) cannot be as it stands there.</source>
        <translation>El historial se cambió desde fuera: el paso {number} (“{step}”) no puede ser como está ahí.</translation>
    </message>
    <message>
        <source>The file says that something was erased for good where nothing was (erasure {row}).</source>
        <translation>El archivo dice que algo se borró para siempre donde no se borró nada (borrado {row}).</translation>
    </message>
    <message>
        <source>The file says that the original of a document was erased that never was (erasure {row}).</source>
        <translation>El archivo dice que se borró el original de un documento que nunca se borró (borrado {row}).</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in the file any more.</source>
        <translation>El original de “{name}” ya no está en el archivo.</translation>
    </message>
    <message>
        <source>A text or original that the history needs is not in the file any more: {sha}.</source>
        <translation>Un texto u original que el historial necesita ya no está en el archivo: {sha}.</translation>
    </message>
    <message>
        <source>The original of “{name}” was erased.</source>
        <translation>El original de “{name}” se borró.</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in this file; its SHA-256 is kept.</source>
        <translation>El original de “{name}” no está en este archivo; su SHA-256 se conserva.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under a code of another facet.</source>
        <translation>El código “{code_name}” está bajo un código de otra faceta.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under something that was deleted.</source>
        <translation>El código “{code_name}” está bajo algo que se eliminó.</translation>
    </message>
    <message>
        <source>The code “{code_name}” lies under itself.</source>
        <translation>El código “{code_name}” está bajo sí mismo.</translation>
    </message>
    <message>
        <source>The code “{code_name}” was merged into itself.</source>
        <translation>El código “{code_name}” se unió consigo mismo.</translation>
    </message>
    <message>
        <source>The segment {segment} from {start} to {end} does not lie inside “{name}”, which has {length} characters.</source>
        <translation>El segmento {segment} de {start} a {end} no está dentro de “{name}”, que tiene {length} caracteres.</translation>
    </message>
    <message>
        <source>{coder} has {number} segments from {start} to {end} in “{name}”.</source>
        <translation>{coder} tiene {number} segmentos de {start} a {end} en “{name}”.</translation>
    </message>
    <message>
        <source>The file holds {number} projects.</source>
        <translation>El archivo contiene {number} proyectos.</translation>
    </message>
    <message>
        <source>The segment {segment} has the code “{code_name}”, which was deleted.</source>
        <translation>El segmento {segment} tiene el código “{code_name}”, que se eliminó.</translation>
    </message>
    <message>
        <source>Something ({what}) is kept about the code “{code_name}”, which was deleted.</source>
        <translation>Se guarda algo ({what}) sobre el código “{code_name}”, que se eliminó.</translation>
    </message>
    <message>
        <source>An answer “{code_name}” was confirmed under the definition of another code.</source>
        <translation>Una respuesta “{code_name}” se confirmó con la definición de otro código.</translation>
    </message>
    <message>
        <source>The memo {memo} is on a {kind} that is not there.</source>
        <translation>La nota de análisis {memo} está sobre algo ({kind}) que no está.</translation>
    </message>
    <message>
        <source>The id {row} of another program stands for nothing that is there.</source>
        <translation>El identificador {row} de otro programa no corresponde a nada que esté.</translation>
    </message>
    <message>
        <source>The name “{name}” is kept under a wrong key.</source>
        <translation>El nombre “{name}” se guarda con una clave equivocada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} segments of {coder} have more than one answer to “{facet}”.</source>
        <comment>1 segment of {coder} has more than one answer to “{facet}”.</comment>
        <translation>
            <numerusform>{count} segmento de {coder} tiene más de una respuesta a “{facet}”.</numerusform>
            <numerusform>{count} segmentos de {coder} tienen más de una respuesta a “{facet}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshots were left as they are.</source>
        <translation>Las instantáneas se dejaron como están.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>None ticked means every code. Space or a click ticks; Enter in the line takes the first.</source>
        <translation>Sin marcar ninguno valen todos los códigos. Space o un clic marca; Enter en la línea toma el primero.</translation>
    </message>
    <message>
        <source>mixed, number {seed}</source>
        <translation>mezclados, número {seed}</translation>
    </message>
    <message>
        <source>Review passages</source>
        <translation>Repasar pasajes</translation>
    </message>
    <message>
        <source>Go on where I was: {what}</source>
        <translation>Seguir donde estaba: {what}</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Passages of these codes</source>
        <translation>Pasajes de estos códigos</translation>
    </message>
    <message>
        <source>With the codes under them</source>
        <translation>Con los códigos que tienen debajo</translation>
    </message>
    <message>
        <source>Whose: {choice}</source>
        <translation>De quién: {choice}</translation>
    </message>
    <message>
        <source>Answered: {choice}</source>
        <translation>Respondido: {choice}</translation>
    </message>
    <message>
        <source>Basis: {choice}</source>
        <translation>Fundamento: {choice}</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>Orden: {choice}</translation>
    </message>
    <message>
        <source>Only where I was not sure</source>
        <translation>Solo donde no estaba seguro</translation>
    </message>
    <message>
        <source>Only with a note on the answer</source>
        <translation>Solo con nota en la respuesta</translation>
    </message>
    <message>
        <source>Only codes that are out of use</source>
        <translation>Solo códigos fuera de uso</translation>
    </message>
    <message>
        <source>Only where the definition changed since</source>
        <translation>Solo donde la definición cambió desde entonces</translation>
    </message>
    <message>
        <source>No passage is like that.</source>
        <translation>Ningún pasaje es así.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Every coder’s</source>
        <translation>De todos los codificadores</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>los últimos siete días</translation>
    </message>
    <message>
        <source>from a day to a day</source>
        <translation>de un día a otro</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>dicho o inferido</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>como en los textos</translation>
    </message>
    <message>
        <source>from, as 2026-11-23</source>
        <translation>desde, como 2026-11-23</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message numerus="yes">
        <source>Review {n}</source>
        <translation>
            <numerusform>Repasar {n}</numerusform>
            <numerusform>Repasar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>A day is written as year, month and day: 2026-11-23.</source>
        <translation>Un día se escribe con año, mes y día: 2026-11-23.</translation>
    </message>
    <message>
        <source>{found} in {there}</source>
        <translation>{found} en {there}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <source>{total}: {summary}</source>
        <translation>{total}: {summary}</translation>
    </message>
    <message>
        <source>everything of yours</source>
        <translation>todo lo suyo</translation>
    </message>
    <message>
        <source>{facet}: unanswered</source>
        <translation>{facet}: sin respuesta</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>codes out of use</source>
        <translation>códigos fuera de uso</translation>
    </message>
    <message>
        <source>definition changed since</source>
        <translation>definición cambiada desde entonces</translation>
    </message>
    <message>
        <source>{facet}: too many answers</source>
        <translation>{facet}: respuestas de más</translation>
    </message>
    <message>
        <source>too many answers</source>
        <translation>respuestas de más</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>{n} conservado</numerusform>
            <numerusform>{n} conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} quitado</numerusform>
            <numerusform>{n} quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} saltado</numerusform>
            <numerusform>{n} saltados</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>every coder</source>
        <translation>todos los codificadores</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Go through the skipped</source>
        <translation>Recorrer lo saltado</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Conservar y seguir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>This passage is {name}’s; it can be read here, not changed.</source>
        <translation>Este pasaje es de {name}; aquí se puede leer, no cambiar.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Take “{name}” away (Delete); typing puts another in its place</source>
        <translation>Quitar “{name}” (Delete); al escribir se pone otro en su lugar</translation>
    </message>
    <message>
        <source>Several answers are looked at here: take them away one by one in the panel beside.</source>
        <translation>Aquí se miran varias respuestas: quítelas una por una en el panel de al lado.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>The text cannot be read.</source>
        <translation>El texto no se puede leer.</translation>
    </message>
    <message>
        <source>{note}; Space shows it</source>
        <translation>{note}; Space lo muestra</translation>
    </message>
    <message>
        <source>The words are the same again.</source>
        <translation>Las palabras vuelven a ser las mismas.</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>El pasaje</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation>quedan {left} de {total}</translation>
    </message>
    <message>
        <source>Changed since it was coded, {when}</source>
        <translation>Cambió desde que se codificó, {when}</translation>
    </message>
    <message>
        <source>Back to the revisions</source>
        <translation>Volver a las revisiones</translation>
    </message>
    <message>
        <source>Nobody is coding yet. Choose a coder to confirm their codings.</source>
        <translation>Nadie codifica todavía. Elija un codificador para confirmar sus codificaciones.</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>Ya se miraron todas.</translation>
    </message>
    <message>
        <source>Nothing of yours was coded before a definition changed.</source>
        <translation>No hay nada suyo codificado antes de que cambiara una definición.</translation>
    </message>
    <message>
        <source>{part}, gone: {text}</source>
        <translation>{part}, desapareció: {text}</translation>
    </message>
    <message>
        <source>{part}, new: {text}</source>
        <translation>{part}, nuevo: {text}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisión {number}</translation>
    </message>
    <message>
        <source>Nothing differs from the revision before.</source>
        <translation>Nada difiere de la revisión anterior.</translation>
    </message>
    <message>
        <source>Edit the definition</source>
        <translation>Editar la definición</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>What this revision changed</source>
        <translation>Qué cambió esta revisión</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Recorrerlas</translation>
    </message>
    <message>
        <source>{revision} · means something else</source>
        <translation>{revision} · significa otra cosa</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio ningún motivo.</translation>
    </message>
    <message>
        <source>The first definition that was kept.</source>
        <translation>La primera definición que se guardó.</translation>
    </message>
    <message>
        <source>Not all of this revision can be read.</source>
        <translation>No se puede leer toda esta revisión.</translation>
    </message>
    <message>
        <source>Every coding was made or confirmed under the definition as it is now.</source>
        <translation>Toda codificación se hizo o se confirmó con la definición como está ahora.</translation>
    </message>
    <message>
        <source>{revision} · only the words</source>
        <translation>{revision} · solo las palabras</translation>
    </message>
    <message>
        <source>No definition has changed yet.</source>
        <translation>Ninguna definición ha cambiado todavía.</translation>
    </message>
    <message>
        <source>{codes}, {number} of your codings to confirm</source>
        <translation>{codes}, {number} de sus codificaciones por confirmar</translation>
    </message>
    <message>
        <source>Revisions of definitions</source>
        <translation>Revisiones de las definiciones</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Codes whose definition changed</source>
        <translation>Códigos cuya definición cambió</translation>
    </message>
    <message>
        <source>Confirm codings</source>
        <translation>Confirmar codificaciones</translation>
    </message>
    <message>
        <source>Back to the revisions, and from there to the text</source>
        <translation>Volver a las revisiones, y de allí al texto</translation>
    </message>
    <message>
        <source>rev {number}</source>
        <translation>rev. {number}</translation>
    </message>
    <message>
        <source>Each change is kept here, with who made it, when and why.</source>
        <translation>Aquí queda cada cambio, con quién lo hizo, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Abrir el libro de códigos</translation>
    </message>
    <message>
        <source>{count} to confirm</source>
        <translation>{count} por confirmar</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>Se salvó todo</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Lo que se pudo salvar</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Lo que se perdió</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>Este proyecto está dañado</translation>
    </message>
    <message>
        <source>Is this project damaged?</source>
        <translation>¿Está dañado este proyecto?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Read out what is readable</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Everything that can be read and believed goes into a new project, with a list of what is lost. The damaged file is left as it is.</source>
        <translation>Todo lo que se puede leer y creer va a un proyecto nuevo, con una lista de lo perdido. El archivo dañado se deja como está.</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>Abrir el proyecto nuevo</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Salvado: {counts}.</translation>
    </message>
    <message>
        <source>Nothing could be saved.</source>
        <translation>No se pudo salvar nada.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Saved, and not proven</source>
        <translation>Salvado, sin probar</translation>
    </message>
    <message>
        <source>Wrong in the new project</source>
        <translation>Mal en el proyecto nuevo</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Open an earlier snapshot</source>
        <translation>Abrir una instantánea anterior</translation>
    </message>
    <message>
        <source>{count}, the newest from {moment}. What was done after it is not in it.</source>
        <translation>{count}, la más nueva de {moment}. Lo que se hizo después no está en ella.</translation>
    </message>
    <message>
        <source>Either the passphrase is another one, or the beginning of the file is damaged. If you are sure of the passphrase, most of the project can still be there.</source>
        <translation>O la frase de contraseña es otra, o el comienzo del archivo está dañado. Si está seguro de la frase, la mayor parte del proyecto puede seguir ahí.</translation>
    </message>
    <message>
        <source>It is a Testimonia project, but damaged or not complete. It was left as it is.</source>
        <translation>Es un proyecto de Testimonia, pero dañado o incompleto. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Sure of the passphrase? See what can still be done…</source>
        <translation>¿Seguro de la frase de contraseña? Ver qué se puede hacer todavía…</translation>
    </message>
    <message>
        <source>{name}, read out</source>
        <translation>{name}, rescatado</translation>
    </message>
    <message>
        <source>The damaged file is only read.</source>
        <translation>El archivo dañado solo se lee.</translation>
    </message>
    <message>
        <source>Read out a damaged project</source>
        <translation>Rescatar un proyecto dañado</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Leyendo cada página</translation>
    </message>
    <message>
        <source>The file is protected: without its passphrase nothing in it can be read.</source>
        <translation>El archivo está protegido: sin su frase de contraseña no se puede leer nada.</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>{name}, from the document</source>
        <translation>{name}, del documento</translation>
    </message>
    <message>
        <source>It holds for the whole document, unless the passage says otherwise.</source>
        <translation>Vale para todo el documento, salvo que el pasaje diga otra cosa.</translation>
    </message>
    <message>
        <source>Press to make it this segment’s own answer</source>
        <translation>Pulse para que sea respuesta propia de este segmento</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>Mostrar en el libro de códigos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Press for certainty, basis and a note; Delete removes it</source>
        <translation>Pulse para certeza, fundamento y nota; Delete la quita</translation>
    </message>
    <message>
        <source>{key} says that one is not sure of it</source>
        <translation>{key} dice que no se está seguro de ella</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Certainty not said</source>
        <translation>Certeza sin decir</translation>
    </message>
    <message>
        <source>Stated in the passage</source>
        <translation>Dicho en el pasaje</translation>
    </message>
    <message>
        <source>Inferred from it</source>
        <translation>Inferido de él</translation>
    </message>
    <message>
        <source>Basis not said</source>
        <translation>Fundamento sin decir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Answers to {facet}</source>
        <translation>Respuestas a {facet}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>This facet takes one answer. Keep the one that holds.</source>
        <translation>Esta faceta admite una respuesta. Deje la que valga.</translation>
    </message>
    <message>
        <source>type to answer</source>
        <translation>escriba para responder</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Answer {facet}</source>
        <translation>Responder {facet}</translation>
    </message>
    <message>
        <source>List of answers to {facet}</source>
        <translation>Lista de respuestas a {facet}</translation>
    </message>
    <message>
        <source>Tick answers to {facet} in a list</source>
        <translation>Marcar respuestas a {facet} en una lista</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>heredada</translation>
    </message>
    <message>
        <source>Answer {facet} otherwise</source>
        <translation>Responder {facet} de otro modo</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>Add an answer to {facet}</source>
        <translation>Añadir una respuesta a {facet}</translation>
    </message>
    <message>
        <source>Write a memo on this segment</source>
        <translation>Escribir una nota de análisis sobre este segmento</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota de análisis</translation>
    </message>
    <message>
        <source>Write a note on this answer</source>
        <translation>Escribir una nota sobre esta respuesta</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Más sobre este segmento</translation>
    </message>
    <message>
        <source>Code this passage yourself</source>
        <translation>Codificar usted este pasaje</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>{place}  ·  {size}</source>
        <translation>{place}  ·  {size}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>Segmento anterior</translation>
    </message>
    <message>
        <source>Next incomplete segment</source>
        <translation>Siguiente segmento incompleto</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarlo en el texto</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy it with its citation</source>
        <translation>Copiarla con su referencia</translation>
    </message>
    <message>
        <source>Not sure of any answer</source>
        <translation>No seguro de ninguna respuesta</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>Eliminar el segmento</translation>
    </message>
    <message>
        <source>Select a passage and type, or drag a code onto it.</source>
        <translation>Seleccione un pasaje y escriba, o arrastre un código hasta él.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>This passage is covered. Space in the text lets it be read.</source>
        <translation>Este pasaje está cubierto. Space en el texto permite leerlo.</translation>
    </message>
    <message>
        <source>This segment is {name}’s; it can only be read here.</source>
        <translation>Este segmento es de {name}; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>The first answer makes it a segment.</source>
        <translation>La primera respuesta lo hace segmento.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Move to another code</source>
        <translation>Mover a otro código</translation>
    </message>
    <message>
        <source>Copy to another code</source>
        <translation>Copiar a otro código</translation>
    </message>
    <message>
        <source>The other code takes the place of the one that is there, with its certainty and note.</source>
        <translation>El otro código ocupa el lugar del que hay, con su certeza y su nota.</translation>
    </message>
    <message>
        <source>The segment keeps its codes and gets one more, with the same certainty and note.</source>
        <translation>El segmento conserva sus códigos y recibe uno más, con la misma certeza y nota.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <source>Code {choice}</source>
        <translation>Codificar {choice}</translation>
    </message>
    <message>
        <source>Code the same words everywhere</source>
        <translation>Codificar las mismas palabras en todas partes</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>Mayúsculas como se escriben</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Codes to give</source>
        <translation>Códigos que se dan</translation>
    </message>
    <message>
        <source>Show {choice}</source>
        <translation>Mostrar {choice}</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>Escriba las palabras que se buscan.</translation>
    </message>
    <message>
        <source>{said}; {coded}</source>
        <translation>{said}; {coded}</translation>
    </message>
    <message>
        <source>{said}; there are more, say the words more exactly</source>
        <translation>{said}; hay más, precise las palabras</translation>
    </message>
    <message>
        <source>Coding the passages</source>
        <translation>Codificando los pasajes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>What you have coded so already is passed over. Everything chosen is one step.</source>
        <translation>Lo que ya codificó así se pasa por alto. Todo lo elegido es un solo paso.</translation>
    </message>
    <message>
        <source>Find a code to give; Enter adds it</source>
        <translation>Busque un código que dar; Enter lo añade</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>todos los documentos</translation>
    </message>
    <message>
        <source>These words stand nowhere that is not coded so already.</source>
        <translation>Estas palabras no están en ningún sitio que no esté ya codificado así.</translation>
    </message>
    <message>
        <source>{chosen} of {found} chosen</source>
        <translation>{chosen} de {found} elegidos</translation>
    </message>
    <message>
        <source>Code {passages}</source>
        <translation>Codificar {passages}</translation>
    </message>
    <message>
        <source>Choose a code to give first</source>
        <translation>Elija primero un código que dar</translation>
    </message>
    <message>
        <source>the words alone</source>
        <translation>las palabras solas</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>palabras enteras</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>Nothing was coded; what was chosen is as it was.</source>
        <translation>No se codificó nada; lo elegido está como estaba.</translation>
    </message>
    <message>
        <source>Segments that are nearly the same</source>
        <translation>Segmentos casi iguales</translation>
    </message>
    <message>
        <source>Pairs of segments</source>
        <translation>Pares de segmentos</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Uniting joins their codes and memos in one segment; each is one step to undo.</source>
        <translation>Al unir se juntan sus códigos y notas de análisis en un segmento; cada vez es un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Dejar los dos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No two of your segments are nearly the same.</source>
        <translation>No hay dos segmentos suyos casi iguales.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi iguales</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>uno dentro del otro</translation>
    </message>
    <message>
        <source>overlapping, with the same codes</source>
        <translation>solapados, con los mismos códigos</translation>
    </message>
    <message>
        <source>now {answer}</source>
        <translation>ahora {answer}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>Between the two segments stand {count} that are in neither. They will be in the joined one.</source>
        <translation>Entre los dos segmentos hay {count} que no están en ninguno. Estarán en el que resulte.</translation>
    </message>
    <message>
        <source>Join over a gap?</source>
        <translation>¿Juntar por encima de un hueco?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Two of your segments here are on the same words.</source>
        <translation>Dos de sus segmentos aquí están en las mismas palabras.</translation>
    </message>
    <message>
        <source>Two of your segments here are nearly the same.</source>
        <translation>Dos de sus segmentos aquí son casi iguales.</translation>
    </message>
    <message>
        <source>Two of your segments here overlap and have the same codes.</source>
        <translation>Dos de sus segmentos aquí se solapan y tienen los mismos códigos.</translation>
    </message>
    <message>
        <source>Two of your segments here have the same codes, one inside the other.</source>
        <translation>Dos de sus segmentos aquí tienen los mismos códigos, uno dentro del otro.</translation>
    </message>
    <message>
        <source>Close this to leave both as they are.</source>
        <translation>Cierre esto para dejar los dos como están.</translation>
    </message>
    <message>
        <source>Unite them</source>
        <translation>Unirlos</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>layout {layout}, opened with Testimonia {version}</source>
        <translation>disposición {layout}, abierto con Testimonia {version}</translation>
    </message>
    <message>
        <source>This project is open for reading only, so its settings can only be read here.</source>
        <translation>Este proyecto está abierto solo para leer, así que sus ajustes aquí solo se pueden leer.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Nota de análisis del proyecto</translation>
    </message>
    <message>
        <source>{who} is writing to this project, so its settings can only be read here.</source>
        <translation>{who} está escribiendo en este proyecto, así que sus ajustes aquí solo se pueden leer.</translation>
    </message>
    <message>
        <source>What every segment is asked</source>
        <translation>Lo que se pregunta a cada segmento</translation>
    </message>
    <message>
        <source>{codes} in {facets}</source>
        <translation>{codes} en {facets}</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>Abrir el libro de códigos…</translation>
    </message>
    <message>
        <source>No passages are covered</source>
        <translation>No hay pasajes cubiertos</translation>
    </message>
    <message>
        <source>What keeps it safe</source>
        <translation>Lo que lo mantiene a salvo</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>junto al proyecto</translation>
    </message>
    <message>
        <source>Snapshots {where}: {kept}</source>
        <translation>Instantáneas {where}: {kept}</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no obligatoria</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>{facet}: {required}, {many}</source>
        <translation>{facet}: {required}, {many}</translation>
    </message>
    <message>
        <source>Nothing yet: the codebook has no facets.</source>
        <translation>Nada todavía: el libro de códigos no tiene facetas.</translation>
    </message>
    <message>
        <source>What the project is about, where its documents come from, who may read them</source>
        <translation>De qué trata el proyecto, de dónde vienen sus documentos, quién puede leerlos</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>Protegido con una frase de contraseña</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No protegido</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Not protected: whoever gets at the file can read it</source>
        <translation>No protegido: quien llegue al archivo puede leerlo</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Proteger con una frase de contraseña…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>How the sheet comes out</source>
        <translation>Cómo sale la hoja</translation>
    </message>
    <message>
        <source>Sheet of shortcuts</source>
        <translation>Hoja de atajos</translation>
    </message>
    <message>
        <source>The keys as they are now, on {pages} of A4.</source>
        <translation>Las teclas como están ahora, en {pages} de A4.</translation>
    </message>
    <message>
        <source>Testimonia: keyboard shortcuts</source>
        <translation>Testimonia: atajos de teclado</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Se escribió {name}.</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>{name} could not be written. Nothing was changed. Choose another place.</source>
        <translation>No se pudo escribir {name}. No se cambió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save the sheet as PDF and print it from there.</source>
        <translation>La impresora no tomó nada. Guarde la hoja como PDF e imprímala desde ahí.</translation>
    </message>
    <message>
        <source>Testimonia shortcuts</source>
        <translation>Atajos de Testimonia</translation>
    </message>
    <message>
        <source>{key} alone is for typing: it would open the palette. Hold Ctrl or Alt with it.</source>
        <translation>{key} solo es para escribir: abriría la paleta. Pulse con ella Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is “{action}”. Take it from there?</source>
        <translation>{key} es “{action}”. ¿Quitársela?</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action by its name, or press its key</source>
        <translation>Busque una acción por su nombre, o pulse su tecla</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Give the action the key again that it came with</source>
        <translation>Volver a dar a la acción la tecla con la que vino</translation>
    </message>
    <message>
        <source>{key} does nothing yet: any action may have it.</source>
        <translation>{key} todavía no hace nada: cualquier acción puede tenerla.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Give all actions their first keys again</source>
        <translation>Volver a dar a todas las acciones sus primeras teclas</translation>
    </message>
    <message>
        <source>Sheet to print…</source>
        <translation>Hoja para imprimir…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>{key} is “{action}”. Give that one another key first.</source>
        <translation>{key} es “{action}”. Dele primero otra tecla a esa.</translation>
    </message>
    <message>
        <source>In the text and the palette</source>
        <translation>En el texto y en la paleta</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Open the palette for the selected passage</source>
        <translation>Abrir la paleta para el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Give the code that is shown, go to the next facet</source>
        <translation>Dar el código que se muestra, ir a la faceta siguiente</translation>
    </message>
    <message>
        <source>Make a new code of what was typed</source>
        <translation>Crear un código nuevo de lo escrito</translation>
    </message>
    <message>
        <source>Leave the facet open for now</source>
        <translation>Dejar la faceta abierta por ahora</translation>
    </message>
    <message>
        <source>End the palette, leave a page, put an edge back</source>
        <translation>Cerrar la paleta, dejar una página, devolver un borde</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>cualquier letra</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Restore a project</source>
        <translation>Restaurar un proyecto</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Snapshots are whole copies. What you restore becomes a new file.</source>
        <translation>Las instantáneas son copias enteras. Lo que restaure será un archivo nuevo.</translation>
    </message>
    <message>
        <source>The snapshots of a project file</source>
        <translation>Las instantáneas de un archivo de proyecto</translation>
    </message>
    <message>
        <source>The file may be damaged or gone from where it was; its snapshots lie beside it.</source>
        <translation>El archivo puede estar dañado o no estar donde estaba; sus instantáneas están junto a él.</translation>
    </message>
    <message>
        <source>A folder of snapshots</source>
        <translation>Una carpeta de instantáneas</translation>
    </message>
    <message>
        <source>If they are kept on another drive or came from another computer.</source>
        <translation>Si se guardan en otra unidad o vinieron de otro ordenador.</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Carpeta de instantáneas</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo de proyecto</translation>
    </message>
    <message>
        <source>Last step in it</source>
        <translation>Último paso en ella</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Restaurar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Restore in place…</source>
        <translation>Restaurar en su sitio…</translation>
    </message>
    <message>
        <source>Delete this snapshot…</source>
        <translation>Eliminar esta instantánea…</translation>
    </message>
    <message>
        <source>{reason}, {size}</source>
        <translation>{reason}, {size}</translation>
    </message>
    <message>
        <source>Opens it in a window of its own, where it can only be read.</source>
        <translation>La abre en una ventana propia, donde solo se puede leer.</translation>
    </message>
    <message>
        <source>Give its passphrase…</source>
        <translation>Dar su frase de contraseña…</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>This snapshot is protected with a passphrase.</source>
        <translation>Esta instantánea está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This snapshot is under another passphrase than the project.</source>
        <translation>Esta instantánea tiene otra frase de contraseña que el proyecto.</translation>
    </message>
    <message>
        <source>Everybody can read this snapshot without a passphrase. Delete it when you do not need it any more.</source>
        <translation>Cualquiera puede leer esta instantánea sin frase de contraseña. Elimínela cuando ya no la necesite.</translation>
    </message>
    <message>
        <source>Somebody worked on this snapshot itself after it was taken.</source>
        <translation>Alguien trabajó en esta misma instantánea después de tomarla.</translation>
    </message>
    <message>
        <source>What cannot be read cannot be restored.</source>
        <translation>Lo que no se puede leer no se puede restaurar.</translation>
    </message>
    <message>
        <source>This snapshot is damaged and cannot be read whole. Choose another one.</source>
        <translation>Esta instantánea está dañada y no se puede leer entera. Elija otra.</translation>
    </message>
    <message>
        <source>A newer Testimonia took this snapshot. Install that version to read it.</source>
        <translation>Esta instantánea la tomó un Testimonia más nuevo. Instale esa versión para leerla.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose another snapshot.</source>
        <translation>El archivo ya no está. Elija otra instantánea.</translation>
    </message>
    <message>
        <source>The project goes back to {moment}.</source>
        <translation>El proyecto vuelve a {moment}.</translation>
    </message>
    <message>
        <source>What was erased for good since this snapshot was taken may come back with it, to be erased once more.</source>
        <translation>Lo que se borró para siempre desde que se tomó esta instantánea puede volver con ella, y habría que borrarlo otra vez.</translation>
    </message>
    <message>
        <source>{steps} out of the project, for every coder.</source>
        <translation>{steps} del proyecto, para todos los codificadores.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Keeping snapshots</source>
        <translation>Guardar instantáneas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Cuántas se guardan</translation>
    </message>
    <message>
        <source>Room for the snapshots of a project</source>
        <translation>Espacio para las instantáneas de un proyecto</translation>
    </message>
    <message>
        <source>Folder for snapshots</source>
        <translation>Carpeta para instantáneas</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>Junto al proyecto</translation>
    </message>
    <message>
        <source>In a folder of your choice</source>
        <translation>En una carpeta a su elección</translation>
    </message>
    <message>
        <source>On another drive they survive the loss of this one.</source>
        <translation>En otra unidad sobreviven a la pérdida de esta.</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Muchas</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algunas</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pocas</translation>
    </message>
    <message>
        <source>Never more than a fifth of the free disk. The oldest go first, the newest stays.</source>
        <translation>Nunca más de un quinto del disco libre. Las más antiguas se van primero, la más nueva queda.</translation>
    </message>
    <message>
        <source>One is taken at every opening and every half hour of work, and before anything large. None is taken when nothing changed. These settings hold for every project on this computer.</source>
        <translation>Se toma una en cada apertura y cada media hora de trabajo, y antes de algo grande. No se toma ninguna si nada cambió. Estos ajustes valen para todos los proyectos de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder now, so nothing would be kept. Choose another one.</source>
        <translation>Ahora no se puede escribir nada en esta carpeta, así que no se guardaría nada. Elija otra.</translation>
    </message>
    <message>
        <source>As they are kept now</source>
        <translation>Como se guardan ahora</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>Se restauró {name}</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Snapshot taken, {size}, checked.</source>
        <translation>Instantánea tomada, {size}, comprobada.</translation>
    </message>
    <message>
        <source>What was in the snapshot is now in {path}. Nothing else was changed.</source>
        <translation>Lo que había en la instantánea está ahora en {path}. No se cambió nada más.</translation>
    </message>
    <message>
        <source>A snapshot of now is taken first, so that you can come back to it. Undo does not take this back.</source>
        <translation>Antes se toma una instantánea de ahora, para poder volver. Deshacer no revierte esto.</translation>
    </message>
    <message>
        <source>The snapshot of {moment} is removed from the disk.</source>
        <translation>La instantánea de {moment} se quita del disco.</translation>
    </message>
    <message>
        <source>The project and the other snapshots stay. This cannot be undone.</source>
        <translation>El proyecto y las demás instantáneas quedan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>Tomar una ahora</translation>
    </message>
    <message>
        <source>Whole copies of the project, kept in {folder}.</source>
        <translation>Copias enteras del proyecto, guardadas en {folder}.</translation>
    </message>
    <message>
        <source>Taking a snapshot and checking it</source>
        <translation>Tomando una instantánea y comprobándola</translation>
    </message>
    <message>
        <source>Restoring into a new file</source>
        <translation>Restaurando en un archivo nuevo</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Checking the snapshot, and keeping one of now</source>
        <translation>Comprobando la instantánea y guardando una de ahora</translation>
    </message>
    <message>
        <source>Delete this snapshot?</source>
        <translation>¿Eliminar esta instantánea?</translation>
    </message>
    <message>
        <source>This snapshot is protected</source>
        <translation>Esta instantánea está protegida</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Todavía no hay ninguna instantánea.</translation>
    </message>
    <message>
        <source>One is taken at every opening and every half hour of work. You can take the first one now.</source>
        <translation>Se toma una en cada apertura y cada media hora de trabajo. Puede tomar la primera ahora.</translation>
    </message>
    <message>
        <source>There is no snapshot here.</source>
        <translation>Aquí no hay ninguna instantánea.</translation>
    </message>
    <message>
        <source>If you keep them in another folder, choose that folder under Restore.</source>
        <translation>Si las guarda en otra carpeta, elíjala en Restaurar.</translation>
    </message>
    <message>
        <source>Nothing changed since the newest snapshot, so none was taken.</source>
        <translation>Nada cambió desde la instantánea más nueva, así que no se tomó ninguna.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Restore in place?</source>
        <translation>¿Restaurar en su sitio?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>No second window could be opened. Restore it into a new file instead.</source>
        <translation>No se pudo abrir otra ventana. Restáurela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{documents}, {segments}</source>
        <translation>{documents}, {segments}</translation>
    </message>
    <message>
        <source>other steps than now</source>
        <translation>otros pasos que ahora</translation>
    </message>
    <message>
        <source>{snapshots}, {size} of {budget}</source>
        <translation>{snapshots}, {size} de {budget}</translation>
    </message>
    <message>
        <source>the last {hourly} hours, {daily} days and {weekly} weeks</source>
        <translation>las últimas {hourly} horas, {daily} días y {weekly} semanas</translation>
    </message>
    <message>
        <source>Taken by itself</source>
        <translation>Tomada por sí sola</translation>
    </message>
    <message>
        <source>Taken by you</source>
        <translation>Tomada por usted</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Antes de unir</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>Antes de eliminar</translation>
    </message>
    <message>
        <source>Before encrypting</source>
        <translation>Antes de cifrar</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Antes de volver atrás</translation>
    </message>
    <message>
        <source>{said}, not protected</source>
        <translation>{said}, no protegida</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>igual que ahora</translation>
    </message>
    <message>
        <source>{snapshots}, {size}</source>
        <translation>{snapshots}, {size}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>of a newer Testimonia</source>
        <translation>de un Testimonia más nuevo</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>under another passphrase</source>
        <translation>con otra frase de contraseña</translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation>necesita su frase de contraseña</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyéndose…</translation>
    </message>
    <message>
        <source>This is a snapshot of {moment}. It can only be read, so that it stays as it was. To work on it, restore it into a new file.</source>
        <translation>Esto es una instantánea de {moment}. Solo se puede leer, para que quede como estaba. Para trabajar en ella, restáurela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pauses are not called for any more; the preferences bring it back</source>
        <translation>Ya no se sugieren pausas; las preferencias lo vuelven a activar</translation>
    </message>
    <message>
        <source>Not repeated, because out of use or not fitting: {names}</source>
        <translation>No se repitió, por estar fuera de uso o no encajar: {names}</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Tomando una instantánea…</translation>
    </message>
    <message>
        <source>Built-in answers keep their place</source>
        <translation>Las respuestas incorporadas conservan su lugar</translation>
    </message>
    <message>
        <source>First already: {what}</source>
        <translation>Ya es el primero: {what}</translation>
    </message>
    <message>
        <source>Last already: {what}</source>
        <translation>Ya es el último: {what}</translation>
    </message>
    <message>
        <source>No code stands before, under which to put {what}</source>
        <translation>No hay delante ningún código bajo el que poner {what}</translation>
    </message>
    <message>
        <source>At the top of the facet already: {what}</source>
        <translation>Ya está arriba del todo en la faceta: {what}</translation>
    </message>
    <message>
        <source>Keys move only codes together that stand under the same one</source>
        <translation>Las teclas solo mueven juntos códigos que están bajo el mismo</translation>
    </message>
    <message>
        <source>Codes keep their place while the codebook is filtered</source>
        <translation>Los códigos conservan su lugar mientras el libro de códigos está filtrado</translation>
    </message>
    <message>
        <source>Select a passage first, then give it a code</source>
        <translation>Seleccione primero un pasaje y luego dele un código</translation>
    </message>
    <message>
        <source>Paragraph {number} of {all}</source>
        <translation>Párrafo {number} de {all}</translation>
    </message>
    <message>
        <source>The segment of this step is no longer there; this is where it was</source>
        <translation>El segmento de este paso ya no está; aquí estaba</translation>
    </message>
    <message>
        <source>What is covered is not copied: ask for it first, with Space in the text</source>
        <translation>Lo cubierto no se copia: pídalo antes con Space en el texto</translation>
    </message>
    <message>
        <source>last {hours} h ago</source>
        <translation>lo último hace {hours} h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>last {seconds} s ago</source>
        <translation>lo último hace {seconds} s</translation>
    </message>
    <message>
        <source>last {minutes} min ago</source>
        <translation>lo último hace {minutes} min</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>¶ {at} of {all}</source>
        <translation>¶ {at} de {all}</translation>
    </message>
    <message>
        <source>{step} on {place}</source>
        <translation>{step} en {place}</translation>
    </message>
    <message>
        <source>Nothing is written now</source>
        <translation>Ahora no se escribe nada</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>{key} undoes: {step}</source>
        <translation>{key} deshace: {step}</translation>
    </message>
    <message>
        <source>{count} ¶</source>
        <translation>{count} ¶</translation>
    </message>
    <message>
        <source>{only}: {who} is writing</source>
        <translation>{only}: {who} está escribiendo</translation>
    </message>
    <message>
        <source>All written</source>
        <translation>Todo escrito</translation>
    </message>
    <message>
        <source>All written, {when}</source>
        <translation>Todo escrito, {when}</translation>
    </message>
    <message>
        <source>There is no answer of yours here yet</source>
        <translation>Todavía no hay aquí ninguna respuesta suya</translation>
    </message>
    <message>
        <source>Nothing can be answered here</source>
        <translation>Aquí no se puede responder nada</translation>
    </message>
    <message>
        <source>{key}, {number} gives these answers</source>
        <translation>{key}, {number} da estas respuestas</translation>
    </message>
    <message>
        <source>{name} is beside</source>
        <translation>{name} está al lado</translation>
    </message>
    <message>
        <source>There is one text only: a second opens beside it</source>
        <translation>Solo hay un texto: otro se abre a su lado</translation>
    </message>
    <message>
        <source>Choose a code first; then it can be defined</source>
        <translation>Elija primero un código; entonces se puede definir</translation>
    </message>
    <message>
        <source>Choose a code first; then a passage can be linked to it</source>
        <translation>Elija primero un código; entonces se le puede enlazar un pasaje</translation>
    </message>
    <message>
        <source>Nothing of yours is incomplete in this document</source>
        <translation>Nada suyo está incompleto en este documento</translation>
    </message>
    <message>
        <source>You have no segments here yet</source>
        <translation>Todavía no tiene segmentos aquí</translation>
    </message>
    <message>
        <source>This place is no longer there</source>
        <translation>Este lugar ya no está</translation>
    </message>
    <message>
        <source>The margin shows the facet that colours the page</source>
        <translation>El margen muestra la faceta que da color a la página</translation>
    </message>
    <message>
        <source>The margin shows all codes</source>
        <translation>El margen muestra todos los códigos</translation>
    </message>
    <message>
        <source>The margin shows who coded</source>
        <translation>El margen muestra quién codificó</translation>
    </message>
    <message>
        <source>Nothing is coded at the caret</source>
        <translation>No hay nada codificado en el cursor</translation>
    </message>
    <message>
        <source>What this link led to is no longer there</source>
        <translation>Aquello a lo que llevaba este enlace ya no está</translation>
    </message>
    <message>
        <source>Choose codes in the codebook first</source>
        <translation>Elija primero códigos en el libro de códigos</translation>
    </message>
    <message>
        <source>Choose one code; then it can be split</source>
        <translation>Elija un código; entonces se puede dividir</translation>
    </message>
    <message>
        <source>None of these codes is retired</source>
        <translation>Ninguno de estos códigos está retirado</translation>
    </message>
    <message>
        <source>The file is not protected any more</source>
        <translation>El archivo ya no está protegido</translation>
    </message>
    <message>
        <source>The file is protected now</source>
        <translation>El archivo está ahora protegido</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase de contraseña</translation>
    </message>
    <message>
        <source>Copied with its citation: {citation}</source>
        <translation>Copiado con su referencia: {citation}</translation>
    </message>
    <message>
        <source>Text of documents at {percent} %</source>
        <translation>Texto de los documentos al {percent} %</translation>
    </message>
    <message>
        <source>There is no such passage to review</source>
        <translation>No hay ningún pasaje así que repasar</translation>
    </message>
    <message>
        <source>Choose a code in the codebook first</source>
        <translation>Elija primero un código en el libro de códigos</translation>
    </message>
    <message>
        <source>Nothing of yours has too many answers</source>
        <translation>Nada suyo tiene respuestas de más</translation>
    </message>
    <message>
        <source>{facet} has too many answers here: {at} of {all} such segments</source>
        <translation>{facet} tiene aquí respuestas de más: {at} de {all} segmentos así</translation>
    </message>
    <message>
        <source>No code is covered. Its menu in the codebook covers the passages of one</source>
        <translation>Ningún código está cubierto. El menú de un código en el libro de códigos cubre sus pasajes</translation>
    </message>
    <message>
        <source>Nothing of yours is left to answer there</source>
        <translation>Allí no le queda nada por responder</translation>
    </message>
    <message>
        <source>Passages of {n} codes are covered</source>
        <translation>Los pasajes de {n} códigos están cubiertos</translation>
    </message>
    <message>
        <source>Everything can be read for this sitting</source>
        <translation>Todo se puede leer durante esta sesión</translation>
    </message>
    <message>
        <source>The review waits: {left} left. Review passages goes on with it</source>
        <translation>El repaso espera: quedan {left}. Repasar pasajes lo continúa</translation>
    </message>
    <message>
        <source>Nothing changed since the newest snapshot</source>
        <translation>Nada cambió desde la instantánea más nueva</translation>
    </message>
    <message>
        <source>Snapshot taken, {size}, checked</source>
        <translation>Instantánea tomada, {size}, comprobada</translation>
    </message>
    <message>
        <source>The project is back at the snapshot; one of before was kept</source>
        <translation>El proyecto volvió a la instantánea; se guardó una de antes</translation>
    </message>
    <message>
        <source>High contrast stays, because the system asks for it</source>
        <translation>El contraste alto queda, porque el sistema lo pide</translation>
    </message>
    <message>
        <source>High contrast is on</source>
        <translation>El contraste alto está activado</translation>
    </message>
    <message>
        <source>High contrast is off</source>
        <translation>El contraste alto está desactivado</translation>
    </message>
    <message>
        <source>Nobody is named as speaking here</source>
        <translation>Aquí no se nombra a nadie que hable</translation>
    </message>
    <message>
        <source>Nothing was found in this document yet</source>
        <translation>Todavía no se encontró nada en este documento</translation>
    </message>
    <message>
        <source>Put the caret into one of your segments to split it</source>
        <translation>Ponga el cursor en uno de sus segmentos para dividirlo</translation>
    </message>
    <message>
        <source>You have no segment after this one</source>
        <translation>No tiene ningún segmento después de este</translation>
    </message>
    <message>
        <source>You have no segment before this one</source>
        <translation>No tiene ningún segmento antes de este</translation>
    </message>
    <message>
        <source>Make a facet first: a code stands under one</source>
        <translation>Cree primero una faceta: un código está bajo una</translation>
    </message>
    <message>
        <source>What is covered gives no words: ask for it first, with Space in the text</source>
        <translation>Lo cubierto no da palabras: pídalo antes con Space en el texto</translation>
    </message>
    <message>
        <source>Coded {passages} in {documents}: {made}</source>
        <translation>Codificación de {passages} en {documents}: {made}</translation>
    </message>
    <message>
        <source>Selecting: {unit}</source>
        <translation>Selección: {unit}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>Se deshizo: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>Se rehizo: {step}</translation>
    </message>
    <message>
        <source>Created the project</source>
        <extracomment>DONE project.create</extracomment>
        <translation>Se creó el proyecto</translation>
    </message>
    <message>
        <source>Read the project from {source}</source>
        <extracomment>DONE project.build</extracomment>
        <translation>Se leyó el proyecto de {source}</translation>
    </message>
    <message>
        <source>Renamed the project to “{name}”</source>
        <extracomment>DONE project.rename</extracomment>
        <translation>Se cambió el nombre del proyecto a “{name}”</translation>
    </message>
    <message>
        <source>Brought the project from layout {from} to layout {to}</source>
        <extracomment>DONE project.migrate</extracomment>
        <translation>Se pasó el proyecto de la disposición {from} a la disposición {to}</translation>
    </message>
    <message>
        <source>Added the coder {name}</source>
        <extracomment>DONE coder.add</extracomment>
        <translation>Se añadió el codificador {name}</translation>
    </message>
    <message>
        <source>Renamed the coder {before} to {name}</source>
        <extracomment>DONE coder.rename</extracomment>
        <translation>Se cambió el nombre del codificador {before} a {name}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <extracomment>DONE document.import</extracomment>
        <translation>Se importó {name}</translation>
    </message>
    <message numerus="yes">
        <source>Imported {count} documents</source>
        <comment>Imported 1 document</comment>
        <extracomment>DONE document.import_many</extracomment>
        <translation>
            <numerusform>Se importó {count} documento</numerusform>
            <numerusform>Se importaron {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>DONE document.rename; DONE code.rename</extracomment>
        <translation>Se cambió el nombre de {before} a {name}</translation>
    </message>
    <message>
        <source>Set the kind of {name} to “{kind}”</source>
        <extracomment>DONE document.describe</extracomment>
        <translation>Se fijó el tipo de {name}: “{kind}”</translation>
    </message>
    <message>
        <source>Took away what kind of source {name} is</source>
        <extracomment>DONE document.undescribe</extracomment>
        <translation>Se quitó qué tipo de fuente es {name}</translation>
    </message>
    <message>
        <source>Changed what the paragraphs of {name} are</source>
        <extracomment>DONE document.layout</extracomment>
        <translation>Se cambió qué son los párrafos de {name}</translation>
    </message>
    <message>
        <source>Moved {name} in the list</source>
        <extracomment>DONE document.move</extracomment>
        <translation>Se movió {name} en la lista</translation>
    </message>
    <message>
        <source>Deleted the document {name}</source>
        <extracomment>DONE document.delete</extracomment>
        <translation>Se eliminó el documento {name}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} documents</source>
        <comment>Deleted 1 document</comment>
        <extracomment>DONE document.delete_many</extracomment>
        <translation>
            <numerusform>Se eliminó {count} documento</numerusform>
            <numerusform>Se eliminaron {count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the kind of {count} documents to “{kind}”</source>
        <comment>Set the kind of 1 document to “{kind}”</comment>
        <extracomment>DONE document.describe_many</extracomment>
        <translation>
            <numerusform>Se fijó el tipo de {count} documento: “{kind}”</numerusform>
            <numerusform>Se fijó el tipo de {count} documentos: “{kind}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took away what kind of source {count} documents are</source>
        <comment>Took away what kind of source 1 document is</comment>
        <extracomment>DONE document.undescribe_many</extracomment>
        <translation>
            <numerusform>Se quitó qué tipo de fuente es {count} documento</numerusform>
            <numerusform>Se quitó qué tipo de fuente son {count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {count} documents to “{state}”</source>
        <comment>Set 1 document to “{state}”</comment>
        <extracomment>DONE document.state_many</extracomment>
        <translation>
            <numerusform>Se puso {count} documento en “{state}”</numerusform>
            <numerusform>Se pusieron {count} documentos en “{state}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {name} to “{state}”</source>
        <extracomment>DONE document.state</extracomment>
        <translation>Se puso {name} en “{state}”</translation>
    </message>
    <message>
        <source>Added the codebook {name}</source>
        <extracomment>DONE codebook.load</extracomment>
        <translation>Se añadió el libro de códigos {name}</translation>
    </message>
    <message>
        <source>Added codes from {name}</source>
        <extracomment>DONE codebook.import</extracomment>
        <translation>Se añadieron códigos de {name}</translation>
    </message>
    <message>
        <source>Updated the codebook from {name}</source>
        <extracomment>DONE codebook.update</extracomment>
        <translation>Se actualizó el libro de códigos desde {name}</translation>
    </message>
    <message>
        <source>Created the facet {name}</source>
        <extracomment>DONE facet.create</extracomment>
        <translation>Se creó la faceta {name}</translation>
    </message>
    <message>
        <source>Renamed the facet {before} to {name}</source>
        <extracomment>DONE facet.rename</extracomment>
        <translation>Se cambió el nombre de la faceta {before} a {name}</translation>
    </message>
    <message>
        <source>Described the facet {name}</source>
        <extracomment>DONE facet.describe</extracomment>
        <translation>Se describió la faceta {name}</translation>
    </message>
    <message>
        <source>Changed the facet {name}</source>
        <extracomment>DONE facet.settings</extracomment>
        <translation>Se cambió la faceta {name}</translation>
    </message>
    <message>
        <source>Moved the facet {name}</source>
        <extracomment>DONE facet.move</extracomment>
        <translation>Se movió la faceta {name}</translation>
    </message>
    <message>
        <source>Deleted the facet {name}</source>
        <extracomment>DONE facet.delete</extracomment>
        <translation>Se eliminó la faceta {name}</translation>
    </message>
    <message>
        <source>Created {name}</source>
        <extracomment>DONE code.create</extracomment>
        <translation>Se creó {name}</translation>
    </message>
    <message>
        <source>Defined {name}</source>
        <extracomment>DONE code.describe</extracomment>
        <translation>Se definió {name}</translation>
    </message>
    <message>
        <source>Changed the example passages of {name}</source>
        <extracomment>DONE definition.examples</extracomment>
        <translation>Se cambiaron los pasajes de ejemplo de {name}</translation>
    </message>
    <message>
        <source>Linked a passage as an example of {name}</source>
        <extracomment>DONE definition.link_example</extracomment>
        <translation>Se enlazó un pasaje como ejemplo de {name}</translation>
    </message>
    <message>
        <source>Linked a passage as a near miss of {name}</source>
        <extracomment>DONE definition.link_near_miss</extracomment>
        <translation>Se enlazó un pasaje como casi ejemplo de {name}</translation>
    </message>
    <message>
        <source>Took a passage away from the definition of {name}</source>
        <extracomment>DONE definition.unlink</extracomment>
        <translation>Se quitó un pasaje de la definición de {name}</translation>
    </message>
    <message>
        <source>Confirmed {code}</source>
        <extracomment>DONE definition.confirm</extracomment>
        <translation>Se confirmó {code}</translation>
    </message>
    <message>
        <source>Recoloured {name}</source>
        <extracomment>DONE code.recolour</extracomment>
        <translation>Se cambió el color de {name}</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <extracomment>DONE code.move</extracomment>
        <translation>Se movió {name}</translation>
    </message>
    <message>
        <source>Deleted the code {name}</source>
        <extracomment>DONE code.delete</extracomment>
        <translation>Se eliminó el código {name}</translation>
    </message>
    <message>
        <source>Set the favourites</source>
        <extracomment>DONE code.shortcut</extracomment>
        <translation>Se fijaron los favoritos</translation>
    </message>
    <message>
        <source>Covered the passages of {name}</source>
        <extracomment>DONE code.cover</extracomment>
        <translation>Se cubrieron los pasajes de {name}</translation>
    </message>
    <message>
        <source>Covered the passages of {name} no longer</source>
        <extracomment>DONE code.uncover</extracomment>
        <translation>Se dejaron de cubrir los pasajes de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Covered the passages of {count} codes</source>
        <comment>Covered the passages of 1 code</comment>
        <extracomment>DONE code.cover_many</extracomment>
        <translation>
            <numerusform>Se cubrieron los pasajes de {count} código</numerusform>
            <numerusform>Se cubrieron los pasajes de {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered the passages of {count} codes no longer</source>
        <comment>Covered the passages of 1 code no longer</comment>
        <extracomment>DONE code.uncover_many</extracomment>
        <translation>
            <numerusform>Se dejaron de cubrir los pasajes de {count} código</numerusform>
            <numerusform>Se dejaron de cubrir los pasajes de {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} codes</source>
        <comment>Moved 1 code</comment>
        <extracomment>DONE code.move_many</extracomment>
        <translation>
            <numerusform>Se movió {count} código</numerusform>
            <numerusform>Se movieron {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {merged} into {name}</source>
        <extracomment>DONE code.merge</extracomment>
        <translation>Se unió {merged} con {name}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {count} codes into {name}</source>
        <comment>Merged 1 code into {name}</comment>
        <extracomment>DONE code.merge_many</extracomment>
        <translation>
            <numerusform>Se unió {count} código con {name}</numerusform>
            <numerusform>Se unieron {count} códigos con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recoloured {count} codes</source>
        <comment>Recoloured 1 code</comment>
        <extracomment>DONE code.recolour_many</extracomment>
        <translation>
            <numerusform>Se cambió el color de {count} código</numerusform>
            <numerusform>Se cambió el color de {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <extracomment>DONE code.properties</extracomment>
        <translation>Se cambió {name}</translation>
    </message>
    <message numerus="yes">
        <source>Changed {count} codes</source>
        <comment>Changed 1 code</comment>
        <extracomment>DONE code.properties_many</extracomment>
        <translation>
            <numerusform>Se cambió {count} código</numerusform>
            <numerusform>Se cambiaron {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <extracomment>DONE code.retire</extracomment>
        <translation>Se retiró {name}</translation>
    </message>
    <message numerus="yes">
        <source>Retired {count} codes</source>
        <comment>Retired 1 code</comment>
        <extracomment>DONE code.retire_many</extracomment>
        <translation>
            <numerusform>Se retiró {count} código</numerusform>
            <numerusform>Se retiraron {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {name} into use again</source>
        <extracomment>DONE code.use_again</extracomment>
        <translation>Se volvió a usar {name}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} codes into use again</source>
        <comment>Took 1 code into use again</comment>
        <extracomment>DONE code.use_again_many</extracomment>
        <translation>
            <numerusform>Se volvió a usar {count} código</numerusform>
            <numerusform>Se volvieron a usar {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} codes</source>
        <comment>Deleted 1 code</comment>
        <extracomment>DONE code.delete_many</extracomment>
        <translation>
            <numerusform>Se eliminó {count} código</numerusform>
            <numerusform>Se eliminaron {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted what is under {name}</source>
        <extracomment>DONE code.sort</extracomment>
        <translation>Se ordenó lo que está bajo {name}</translation>
    </message>
    <message>
        <source>Sorted the codebook</source>
        <extracomment>DONE codebook.sort</extracomment>
        <translation>Se ordenó el libro de códigos</translation>
    </message>
    <message numerus="yes">
        <source>Split {name} ({count} codings)</source>
        <comment>Split {name} (1 coding)</comment>
        <extracomment>DONE code.split</extracomment>
        <translation>
            <numerusform>Se dividió {name} ({count} codificación)</numerusform>
            <numerusform>Se dividió {name} ({count} codificaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the other names of {name}</source>
        <extracomment>DONE code.aliases</extracomment>
        <translation>Se cambiaron los otros nombres de {name}</translation>
    </message>
    <message>
        <source>Set the dates of {name} to {edtf}</source>
        <extracomment>DONE code.edtf</extracomment>
        <translation>Se fijaron las fechas de {name}: {edtf}</translation>
    </message>
    <message>
        <source>Named the period {name}</source>
        <extracomment>DONE code.named</extracomment>
        <translation>Se nombró el período {name}</translation>
    </message>
    <message>
        <source>United equal periods ({count})</source>
        <extracomment>DONE code.unite_periods</extracomment>
        <translation>Se unieron períodos iguales ({count})</translation>
    </message>
    <message>
        <source>Coded {code}</source>
        <extracomment>DONE coding.apply</extracomment>
        <translation>Se codificó {code}</translation>
    </message>
    <message numerus="yes">
        <source>Coded {count} answers</source>
        <comment>Coded 1 answer</comment>
        <extracomment>DONE coding.apply_many</extracomment>
        <translation>
            <numerusform>Se codificó {count} respuesta</numerusform>
            <numerusform>Se codificaron {count} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Created {code} and coded it</source>
        <extracomment>DONE coding.create</extracomment>
        <translation>Se creó {code} y se codificó</translation>
    </message>
    <message>
        <source>Removed {code}</source>
        <extracomment>DONE coding.remove</extracomment>
        <translation>Se quitó {code}</translation>
    </message>
    <message>
        <source>Qualified {code}</source>
        <extracomment>DONE coding.detail</extracomment>
        <translation>Se precisó {code}</translation>
    </message>
    <message>
        <source>Copied a passage to {code}</source>
        <extracomment>DONE coding.copy</extracomment>
        <translation>Se copió un pasaje a {code}</translation>
    </message>
    <message>
        <source>Recoded {before} as {code}</source>
        <extracomment>DONE coding.recode</extracomment>
        <translation>Se recodificó {before} como {code}</translation>
    </message>
    <message numerus="yes">
        <source>Coded {count} passages as {code}</source>
        <comment>Coded 1 passage as {code}</comment>
        <extracomment>DONE coding.everywhere</extracomment>
        <translation>
            <numerusform>Se codificó {count} pasaje como {code}</numerusform>
            <numerusform>Se codificaron {count} pasajes como {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded the answers “{set}”</source>
        <extracomment>DONE coding.apply_set</extracomment>
        <translation>Se codificaron las respuestas “{set}”</translation>
    </message>
    <message>
        <source>Answered {facet}</source>
        <extracomment>DONE coding.set_answers</extracomment>
        <translation>Se respondió {facet}</translation>
    </message>
    <message>
        <source>Marked as not sure: {code}</source>
        <extracomment>DONE coding.unsure</extracomment>
        <translation>Se marcó como no seguro: {code}</translation>
    </message>
    <message>
        <source>Marked as no longer unsure: {code}</source>
        <extracomment>DONE coding.not_unsure</extracomment>
        <translation>Se dejó de marcar como no seguro: {code}</translation>
    </message>
    <message>
        <source>Wrote a note on {code}</source>
        <extracomment>DONE coding.note</extracomment>
        <translation>Se escribió una nota sobre {code}</translation>
    </message>
    <message>
        <source>Named the answers “{name}”</source>
        <extracomment>DONE answer_set.create</extracomment>
        <translation>Se nombraron las respuestas “{name}”</translation>
    </message>
    <message>
        <source>Renamed the answers “{before}” to “{name}”</source>
        <extracomment>DONE answer_set.rename</extracomment>
        <translation>Se cambió el nombre de las respuestas “{before}” a “{name}”</translation>
    </message>
    <message>
        <source>Changed the answers “{name}”</source>
        <extracomment>DONE answer_set.change</extracomment>
        <translation>Se cambiaron las respuestas “{name}”</translation>
    </message>
    <message>
        <source>Deleted the set of answers “{name}”</source>
        <extracomment>DONE answer_set.delete</extracomment>
        <translation>Se eliminó el juego de respuestas “{name}”</translation>
    </message>
    <message>
        <source>Moved the set of answers “{name}”</source>
        <extracomment>DONE answer_set.move</extracomment>
        <translation>Se movió el juego de respuestas “{name}”</translation>
    </message>
    <message>
        <source>Set the answers for the whole of {name}</source>
        <extracomment>DONE default.set</extracomment>
        <translation>Se fijaron las respuestas para todo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Set the answers for {count} whole documents</source>
        <comment>Set the answers for 1 whole document</comment>
        <extracomment>DONE default.set_many</extracomment>
        <translation>
            <numerusform>Se fijaron las respuestas para {count} documento entero</numerusform>
            <numerusform>Se fijaron las respuestas para {count} documentos enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>Took away the answers for the whole of {name}</source>
        <extracomment>DONE default.clear</extracomment>
        <translation>Se quitaron las respuestas para todo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Took away the answers for {count} whole documents</source>
        <comment>Took away the answers for 1 whole document</comment>
        <extracomment>DONE default.clear_many</extracomment>
        <translation>
            <numerusform>Se quitaron las respuestas para {count} documento entero</numerusform>
            <numerusform>Se quitaron las respuestas para {count} documentos enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a passage</source>
        <extracomment>DONE segment.create</extracomment>
        <translation>Se marcó un pasaje</translation>
    </message>
    <message>
        <source>Moved the edge of a segment</source>
        <extracomment>DONE segment.edges</extracomment>
        <translation>Se movió el borde de un segmento</translation>
    </message>
    <message>
        <source>United two segments</source>
        <extracomment>DONE segment.unite</extracomment>
        <translation>Se unieron dos segmentos</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <extracomment>DONE segment.split</extracomment>
        <translation>Se dividió un segmento</translation>
    </message>
    <message>
        <source>Joined {count} segments</source>
        <extracomment>DONE segment.join</extracomment>
        <translation>Se juntaron {count} segmentos</translation>
    </message>
    <message>
        <source>Deleted a segment</source>
        <extracomment>DONE segment.delete</extracomment>
        <translation>Se eliminó un segmento</translation>
    </message>
    <message>
        <source>Wrote a memo</source>
        <extracomment>DONE memo.write</extracomment>
        <translation>Se escribió una nota de análisis</translation>
    </message>
    <message>
        <source>Deleted a memo</source>
        <extracomment>DONE memo.delete</extracomment>
        <translation>Se eliminó una nota de análisis</translation>
    </message>
    <message>
        <source>Said what a memo is for</source>
        <extracomment>DONE memo.kind</extracomment>
        <translation>Se dijo para qué es una nota de análisis</translation>
    </message>
    <message>
        <source>Ticked off a to do</source>
        <extracomment>DONE memo.done</extracomment>
        <translation>Se marcó una tarea como hecha</translation>
    </message>
    <message>
        <source>Opened a to do again</source>
        <extracomment>DONE memo.reopen</extracomment>
        <translation>Se reabrió una tarea</translation>
    </message>
    <message>
        <source>Wrote a journal entry</source>
        <extracomment>DONE journal.create</extracomment>
        <translation>Se escribió una entrada del diario</translation>
    </message>
    <message>
        <source>Changed a journal entry</source>
        <extracomment>DONE journal.write</extracomment>
        <translation>Se cambió una entrada del diario</translation>
    </message>
    <message>
        <source>Said what a journal entry is for</source>
        <extracomment>DONE journal.kind</extracomment>
        <translation>Se dijo para qué es una entrada del diario</translation>
    </message>
    <message>
        <source>Ticked off a to do of the journal</source>
        <extracomment>DONE journal.done</extracomment>
        <translation>Se marcó una tarea del diario como hecha</translation>
    </message>
    <message>
        <source>Opened a to do of the journal again</source>
        <extracomment>DONE journal.reopen</extracomment>
        <translation>Se reabrió una tarea del diario</translation>
    </message>
    <message>
        <source>Deleted a journal entry</source>
        <extracomment>DONE journal.delete</extracomment>
        <translation>Se eliminó una entrada del diario</translation>
    </message>
    <message>
        <source>Erased documents for good ({count})</source>
        <extracomment>DONE erase.document</extracomment>
        <translation>Se borraron documentos para siempre ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Erased the work of a coder for good ({segments} segments)</source>
        <comment>Erased the work of a coder for good (1 segment)</comment>
        <extracomment>DONE erase.coder</extracomment>
        <translation>
            <numerusform>Se borró para siempre el trabajo de un codificador ({segments} segmento)</numerusform>
            <numerusform>Se borró para siempre el trabajo de un codificador ({segments} segmentos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased passages for good ({characters} characters)</source>
        <comment>Erased passages for good (1 character)</comment>
        <extracomment>DONE erase.passages</extracomment>
        <translation>
            <numerusform>Se borraron pasajes para siempre ({characters} carácter)</numerusform>
            <numerusform>Se borraron pasajes para siempre ({characters} caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the project</source>
        <extracomment>NAMED project.rename</extracomment>
        <translation>cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>add the coder {name}</source>
        <extracomment>NAMED coder.add</extracomment>
        <translation>añadir el codificador {name}</translation>
    </message>
    <message>
        <source>rename the coder {before}</source>
        <extracomment>NAMED coder.rename</extracomment>
        <translation>cambiar el nombre del codificador {before}</translation>
    </message>
    <message>
        <source>import {name}</source>
        <extracomment>NAMED document.import</extracomment>
        <translation>importar {name}</translation>
    </message>
    <message numerus="yes">
        <source>import {count} documents</source>
        <comment>import 1 document</comment>
        <extracomment>NAMED document.import_many</extracomment>
        <translation>
            <numerusform>importar {count} documento</numerusform>
            <numerusform>importar {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>rename {before}</source>
        <extracomment>NAMED document.rename; NAMED code.rename</extracomment>
        <translation>cambiar el nombre de {before}</translation>
    </message>
    <message>
        <source>set the kind of {name} to “{kind}”</source>
        <extracomment>NAMED document.describe</extracomment>
        <translation>fijar el tipo de {name}: “{kind}”</translation>
    </message>
    <message>
        <source>take away the kind of {name}</source>
        <extracomment>NAMED document.undescribe</extracomment>
        <translation>quitar el tipo de {name}</translation>
    </message>
    <message>
        <source>change what the paragraphs of {name} are</source>
        <extracomment>NAMED document.layout</extracomment>
        <translation>cambiar qué son los párrafos de {name}</translation>
    </message>
    <message>
        <source>move {name}</source>
        <extracomment>NAMED document.move; NAMED code.move</extracomment>
        <translation>mover {name}</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <extracomment>NAMED document.delete</extracomment>
        <translation>eliminar {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} documents</source>
        <comment>delete 1 document</comment>
        <extracomment>NAMED document.delete_many</extracomment>
        <translation>
            <numerusform>eliminar {count} documento</numerusform>
            <numerusform>eliminar {count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the kind of {count} documents to “{kind}”</source>
        <comment>set the kind of 1 document to “{kind}”</comment>
        <extracomment>NAMED document.describe_many</extracomment>
        <translation>
            <numerusform>fijar el tipo de {count} documento: “{kind}”</numerusform>
            <numerusform>fijar el tipo de {count} documentos: “{kind}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take away the kind of {count} documents</source>
        <comment>take away the kind of 1 document</comment>
        <extracomment>NAMED document.undescribe_many</extracomment>
        <translation>
            <numerusform>quitar el tipo de {count} documento</numerusform>
            <numerusform>quitar el tipo de {count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set {count} documents to “{state}”</source>
        <comment>set 1 document to “{state}”</comment>
        <extracomment>NAMED document.state_many</extracomment>
        <translation>
            <numerusform>poner {count} documento en “{state}”</numerusform>
            <numerusform>poner {count} documentos en “{state}”</numerusform>
        </translation>
    </message>
    <message>
        <source>set {name} to “{state}”</source>
        <extracomment>NAMED document.state</extracomment>
        <translation>poner {name} en “{state}”</translation>
    </message>
    <message>
        <source>add the codebook {name}</source>
        <extracomment>NAMED codebook.load</extracomment>
        <translation>añadir el libro de códigos {name}</translation>
    </message>
    <message>
        <source>add codes from {name}</source>
        <extracomment>NAMED codebook.import</extracomment>
        <translation>añadir códigos de {name}</translation>
    </message>
    <message>
        <source>update the codebook from {name}</source>
        <extracomment>NAMED codebook.update</extracomment>
        <translation>actualizar el libro de códigos desde {name}</translation>
    </message>
    <message>
        <source>create the facet {name}</source>
        <extracomment>NAMED facet.create</extracomment>
        <translation>crear la faceta {name}</translation>
    </message>
    <message>
        <source>rename the facet {before}</source>
        <extracomment>NAMED facet.rename</extracomment>
        <translation>cambiar el nombre de la faceta {before}</translation>
    </message>
    <message>
        <source>describe the facet {name}</source>
        <extracomment>NAMED facet.describe</extracomment>
        <translation>describir la faceta {name}</translation>
    </message>
    <message>
        <source>change the facet {name}</source>
        <extracomment>NAMED facet.settings</extracomment>
        <translation>cambiar la faceta {name}</translation>
    </message>
    <message>
        <source>move the facet {name}</source>
        <extracomment>NAMED facet.move</extracomment>
        <translation>mover la faceta {name}</translation>
    </message>
    <message>
        <source>delete the facet {name}</source>
        <extracomment>NAMED facet.delete</extracomment>
        <translation>eliminar la faceta {name}</translation>
    </message>
    <message>
        <source>create {name}</source>
        <extracomment>NAMED code.create</extracomment>
        <translation>crear {name}</translation>
    </message>
    <message>
        <source>define {name}</source>
        <extracomment>NAMED code.describe</extracomment>
        <translation>definir {name}</translation>
    </message>
    <message>
        <source>change the example passages of {name}</source>
        <extracomment>NAMED definition.examples</extracomment>
        <translation>cambiar los pasajes de ejemplo de {name}</translation>
    </message>
    <message>
        <source>link a passage as an example of {name}</source>
        <extracomment>NAMED definition.link_example</extracomment>
        <translation>enlazar un pasaje como ejemplo de {name}</translation>
    </message>
    <message>
        <source>link a passage as a near miss of {name}</source>
        <extracomment>NAMED definition.link_near_miss</extracomment>
        <translation>enlazar un pasaje como casi ejemplo de {name}</translation>
    </message>
    <message>
        <source>take a passage away from the definition of {name}</source>
        <extracomment>NAMED definition.unlink</extracomment>
        <translation>quitar un pasaje de la definición de {name}</translation>
    </message>
    <message>
        <source>confirm {code}</source>
        <extracomment>NAMED definition.confirm</extracomment>
        <translation>confirmar {code}</translation>
    </message>
    <message>
        <source>recolour {name}</source>
        <extracomment>NAMED code.recolour</extracomment>
        <translation>cambiar el color de {name}</translation>
    </message>
    <message>
        <source>delete the code {name}</source>
        <extracomment>NAMED code.delete</extracomment>
        <translation>eliminar el código {name}</translation>
    </message>
    <message>
        <source>set the favourites</source>
        <extracomment>NAMED code.shortcut</extracomment>
        <translation>fijar los favoritos</translation>
    </message>
    <message>
        <source>cover the passages of {name}</source>
        <extracomment>NAMED code.cover</extracomment>
        <translation>cubrir los pasajes de {name}</translation>
    </message>
    <message>
        <source>cover the passages of {name} no longer</source>
        <extracomment>NAMED code.uncover</extracomment>
        <translation>dejar de cubrir los pasajes de {name}</translation>
    </message>
    <message numerus="yes">
        <source>cover the passages of {count} codes</source>
        <comment>cover the passages of 1 code</comment>
        <extracomment>NAMED code.cover_many</extracomment>
        <translation>
            <numerusform>cubrir los pasajes de {count} código</numerusform>
            <numerusform>cubrir los pasajes de {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cover the passages of {count} codes no longer</source>
        <comment>cover the passages of 1 code no longer</comment>
        <extracomment>NAMED code.uncover_many</extracomment>
        <translation>
            <numerusform>dejar de cubrir los pasajes de {count} código</numerusform>
            <numerusform>dejar de cubrir los pasajes de {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {count} codes</source>
        <comment>move 1 code</comment>
        <extracomment>NAMED code.move_many</extracomment>
        <translation>
            <numerusform>mover {count} código</numerusform>
            <numerusform>mover {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>merge {merged} into {name}</source>
        <extracomment>NAMED code.merge</extracomment>
        <translation>unir {merged} con {name}</translation>
    </message>
    <message numerus="yes">
        <source>merge {count} codes into {name}</source>
        <comment>merge 1 code into {name}</comment>
        <extracomment>NAMED code.merge_many</extracomment>
        <translation>
            <numerusform>unir {count} código con {name}</numerusform>
            <numerusform>unir {count} códigos con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recolour {count} codes</source>
        <comment>recolour 1 code</comment>
        <extracomment>NAMED code.recolour_many</extracomment>
        <translation>
            <numerusform>cambiar el color de {count} código</numerusform>
            <numerusform>cambiar el color de {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>change {name}</source>
        <extracomment>NAMED code.properties</extracomment>
        <translation>cambiar {name}</translation>
    </message>
    <message numerus="yes">
        <source>change {count} codes</source>
        <comment>change 1 code</comment>
        <extracomment>NAMED code.properties_many</extracomment>
        <translation>
            <numerusform>cambiar {count} código</numerusform>
            <numerusform>cambiar {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>retire {name}</source>
        <extracomment>NAMED code.retire</extracomment>
        <translation>retirar {name}</translation>
    </message>
    <message numerus="yes">
        <source>retire {count} codes</source>
        <comment>retire 1 code</comment>
        <extracomment>NAMED code.retire_many</extracomment>
        <translation>
            <numerusform>retirar {count} código</numerusform>
            <numerusform>retirar {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>take {name} into use again</source>
        <extracomment>NAMED code.use_again</extracomment>
        <translation>volver a usar {name}</translation>
    </message>
    <message numerus="yes">
        <source>take {count} codes into use again</source>
        <comment>take 1 code into use again</comment>
        <extracomment>NAMED code.use_again_many</extracomment>
        <translation>
            <numerusform>volver a usar {count} código</numerusform>
            <numerusform>volver a usar {count} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} codes</source>
        <comment>delete 1 code</comment>
        <extracomment>NAMED code.delete_many</extracomment>
        <translation>
            <numerusform>eliminar {count} código</numerusform>
            <numerusform>eliminar {count} códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>sort what is under {name}</source>
        <extracomment>NAMED code.sort</extracomment>
        <translation>ordenar lo que está bajo {name}</translation>
    </message>
    <message>
        <source>sort the codebook</source>
        <extracomment>NAMED codebook.sort</extracomment>
        <translation>ordenar el libro de códigos</translation>
    </message>
    <message>
        <source>split {name}</source>
        <extracomment>NAMED code.split</extracomment>
        <translation>dividir {name}</translation>
    </message>
    <message>
        <source>change the other names of {name}</source>
        <extracomment>NAMED code.aliases</extracomment>
        <translation>cambiar los otros nombres de {name}</translation>
    </message>
    <message>
        <source>set the dates of {name} to {edtf}</source>
        <extracomment>NAMED code.edtf</extracomment>
        <translation>fijar las fechas de {name}: {edtf}</translation>
    </message>
    <message>
        <source>name the period {name}</source>
        <extracomment>NAMED code.named</extracomment>
        <translation>nombrar el período {name}</translation>
    </message>
    <message>
        <source>unite equal periods ({count})</source>
        <extracomment>NAMED code.unite_periods</extracomment>
        <translation>unir períodos iguales ({count})</translation>
    </message>
    <message>
        <source>code {code}</source>
        <extracomment>NAMED coding.apply</extracomment>
        <translation>codificar {code}</translation>
    </message>
    <message numerus="yes">
        <source>code {count} answers</source>
        <comment>code 1 answer</comment>
        <extracomment>NAMED coding.apply_many</extracomment>
        <translation>
            <numerusform>codificar {count} respuesta</numerusform>
            <numerusform>codificar {count} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>create and code {code}</source>
        <extracomment>NAMED coding.create</extracomment>
        <translation>crear y codificar {code}</translation>
    </message>
    <message>
        <source>remove {code}</source>
        <extracomment>NAMED coding.remove</extracomment>
        <translation>quitar {code}</translation>
    </message>
    <message>
        <source>qualify {code}</source>
        <extracomment>NAMED coding.detail</extracomment>
        <translation>precisar {code}</translation>
    </message>
    <message>
        <source>copy a passage to {code}</source>
        <extracomment>NAMED coding.copy</extracomment>
        <translation>copiar un pasaje a {code}</translation>
    </message>
    <message>
        <source>recode {before} as {code}</source>
        <extracomment>NAMED coding.recode</extracomment>
        <translation>recodificar {before} como {code}</translation>
    </message>
    <message numerus="yes">
        <source>code {count} passages as {code}</source>
        <comment>code 1 passage as {code}</comment>
        <extracomment>NAMED coding.everywhere</extracomment>
        <translation>
            <numerusform>codificar {count} pasaje como {code}</numerusform>
            <numerusform>codificar {count} pasajes como {code}</numerusform>
        </translation>
    </message>
    <message>
        <source>code the answers “{set}”</source>
        <extracomment>NAMED coding.apply_set</extracomment>
        <translation>codificar las respuestas “{set}”</translation>
    </message>
    <message>
        <source>answer {facet}</source>
        <extracomment>NAMED coding.set_answers</extracomment>
        <translation>responder {facet}</translation>
    </message>
    <message>
        <source>mark as not sure: {code}</source>
        <extracomment>NAMED coding.unsure</extracomment>
        <translation>marcar como no seguro: {code}</translation>
    </message>
    <message>
        <source>mark as no longer unsure: {code}</source>
        <extracomment>NAMED coding.not_unsure</extracomment>
        <translation>dejar de marcar como no seguro: {code}</translation>
    </message>
    <message>
        <source>write a note on {code}</source>
        <extracomment>NAMED coding.note</extracomment>
        <translation>escribir una nota sobre {code}</translation>
    </message>
    <message>
        <source>name the answers “{name}”</source>
        <extracomment>NAMED answer_set.create</extracomment>
        <translation>nombrar las respuestas “{name}”</translation>
    </message>
    <message>
        <source>rename the answers “{before}”</source>
        <extracomment>NAMED answer_set.rename</extracomment>
        <translation>cambiar el nombre de las respuestas “{before}”</translation>
    </message>
    <message>
        <source>change the answers “{name}”</source>
        <extracomment>NAMED answer_set.change</extracomment>
        <translation>cambiar las respuestas “{name}”</translation>
    </message>
    <message>
        <source>delete the set of answers “{name}”</source>
        <extracomment>NAMED answer_set.delete</extracomment>
        <translation>eliminar el juego de respuestas “{name}”</translation>
    </message>
    <message>
        <source>move the set of answers “{name}”</source>
        <extracomment>NAMED answer_set.move</extracomment>
        <translation>mover el juego de respuestas “{name}”</translation>
    </message>
    <message>
        <source>set the answers for the whole of {name}</source>
        <extracomment>NAMED default.set</extracomment>
        <translation>fijar las respuestas para todo {name}</translation>
    </message>
    <message numerus="yes">
        <source>set the answers for {count} whole documents</source>
        <comment>set the answers for 1 whole document</comment>
        <extracomment>NAMED default.set_many</extracomment>
        <translation>
            <numerusform>fijar las respuestas para {count} documento entero</numerusform>
            <numerusform>fijar las respuestas para {count} documentos enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>take away the answers for the whole of {name}</source>
        <extracomment>NAMED default.clear</extracomment>
        <translation>quitar las respuestas para todo {name}</translation>
    </message>
    <message numerus="yes">
        <source>take away the answers for {count} whole documents</source>
        <comment>take away the answers for 1 whole document</comment>
        <extracomment>NAMED default.clear_many</extracomment>
        <translation>
            <numerusform>quitar las respuestas para {count} documento entero</numerusform>
            <numerusform>quitar las respuestas para {count} documentos enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a passage</source>
        <extracomment>NAMED segment.create</extracomment>
        <translation>marcar un pasaje</translation>
    </message>
    <message>
        <source>move the edge of a segment</source>
        <extracomment>NAMED segment.edges</extracomment>
        <translation>mover el borde de un segmento</translation>
    </message>
    <message>
        <source>unite two segments</source>
        <extracomment>NAMED segment.unite</extracomment>
        <translation>unir dos segmentos</translation>
    </message>
    <message>
        <source>split a segment</source>
        <extracomment>NAMED segment.split</extracomment>
        <translation>dividir un segmento</translation>
    </message>
    <message>
        <source>join {count} segments</source>
        <extracomment>NAMED segment.join</extracomment>
        <translation>juntar {count} segmentos</translation>
    </message>
    <message>
        <source>delete a segment</source>
        <extracomment>NAMED segment.delete</extracomment>
        <translation>eliminar un segmento</translation>
    </message>
    <message>
        <source>write a memo</source>
        <extracomment>NAMED memo.write</extracomment>
        <translation>escribir una nota de análisis</translation>
    </message>
    <message>
        <source>delete a memo</source>
        <extracomment>NAMED memo.delete</extracomment>
        <translation>eliminar una nota de análisis</translation>
    </message>
    <message>
        <source>say what a memo is for</source>
        <extracomment>NAMED memo.kind</extracomment>
        <translation>decir para qué es una nota de análisis</translation>
    </message>
    <message>
        <source>tick off a to do</source>
        <extracomment>NAMED memo.done</extracomment>
        <translation>marcar una tarea como hecha</translation>
    </message>
    <message>
        <source>open a to do again</source>
        <extracomment>NAMED memo.reopen</extracomment>
        <translation>reabrir una tarea</translation>
    </message>
    <message>
        <source>write a journal entry</source>
        <extracomment>NAMED journal.create</extracomment>
        <translation>escribir una entrada del diario</translation>
    </message>
    <message>
        <source>change a journal entry</source>
        <extracomment>NAMED journal.write</extracomment>
        <translation>cambiar una entrada del diario</translation>
    </message>
    <message>
        <source>say what a journal entry is for</source>
        <extracomment>NAMED journal.kind</extracomment>
        <translation>decir para qué es una entrada del diario</translation>
    </message>
    <message>
        <source>tick off a to do of the journal</source>
        <extracomment>NAMED journal.done</extracomment>
        <translation>marcar una tarea del diario como hecha</translation>
    </message>
    <message>
        <source>open a to do of the journal again</source>
        <extracomment>NAMED journal.reopen</extracomment>
        <translation>reabrir una tarea del diario</translation>
    </message>
    <message>
        <source>delete a journal entry</source>
        <extracomment>NAMED journal.delete</extracomment>
        <translation>eliminar una entrada del diario</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Type to filter, Space to tick</source>
        <translation>Escriba para filtrar, Space para marcar</translation>
    </message>
    <message>
        <source>No answer fits.</source>
        <translation>Ninguna respuesta coincide.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Where to ask</source>
        <translation>Dónde preguntar</translation>
    </message>
    <message>
        <source>{palette} finds every action, document and code by its name. {guide} opens the guide, and {what} says what a part of the window is for.</source>
        <translation>{palette} encuentra toda acción, documento y código por su nombre. {guide} abre la guía, y {what} dice para qué sirve una parte de la ventana.</translation>
    </message>
    <message>
        <source>That is all you need to begin. The tour is in the Help menu.</source>
        <translation>Con esto basta para empezar. El recorrido está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Qué hay para leer</translation>
    </message>
    <message>
        <source>These are the documents of the project. The bar shows how far you are with each.</source>
        <translation>Estos son los documentos del proyecto. La barra muestra hasta dónde ha llegado en cada uno.</translation>
    </message>
    <message>
        <source>Open another one: click it, or go to it with the arrow keys and press Enter.</source>
        <translation>Abra otro: haga clic en él, o vaya con las flechas y pulse Enter.</translation>
    </message>
    <message>
        <source>Select and type</source>
        <translation>Seleccionar y escribir</translation>
    </message>
    <message>
        <source>Coding is one movement: select a passage and type a few letters of what it shows. The palette opens below it.</source>
        <translation>Codificar es un solo movimiento: seleccione un pasaje y escriba unas letras de lo que muestra. La paleta se abre debajo.</translation>
    </message>
    <message>
        <source>Select some words, type “tor”, and press Enter.</source>
        <translation>Seleccione unas palabras, escriba “tor” y pulse Enter.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Qué queda abierto</translation>
    </message>
    <message>
        <source>Each facet is a question to the passage. Amber says which have no answer yet; {key} takes you to the next such passage.</source>
        <translation>Cada faceta es una pregunta al pasaje. El ámbar dice cuáles no tienen respuesta todavía; {key} lleva al siguiente pasaje así.</translation>
    </message>
    <message>
        <source>Answer the next facet: type a few letters and press Enter. A time is typed as you would say it.</source>
        <translation>Responda la faceta siguiente: escriba unas letras y pulse Enter. Un tiempo se escribe como se diría.</translation>
    </message>
    <message>
        <source>The margin</source>
        <translation>El margen</translation>
    </message>
    <message>
        <source>Every segment has a bracket with its answer. One facet colours the page at a time; {key} takes the next one.</source>
        <translation>Cada segmento tiene un corchete con su respuesta. Una faceta a la vez da color a la página; {key} pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Click another bracket, or a coloured passage, to take its segment in hand.</source>
        <translation>Haga clic en otro corchete, o en un pasaje con color, para tomar su segmento.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>There is no Save. Everything you do is a step that is written at once, can be taken back, and stands in the history ({key}).</source>
        <translation>No hay Guardar. Todo lo que hace es un paso que se escribe al momento, se puede deshacer y está en el historial ({key}).</translation>
    </message>
    <message>
        <source>Take your last step back with {key}.</source>
        <translation>Deshaga su último paso con {key}.</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>Recorrido por la mesa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Dejar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>New here? Six small steps show what everything else is made of, in three minutes.</source>
        <translation>¿Es la primera vez? Seis pasos cortos muestran en tres minutos de qué está hecho todo lo demás.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Empezar el recorrido</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>{documents}, {segments}</source>
        <translation>{documents}, {segments}</translation>
    </message>
    <message>
        <source>asks for its passphrase</source>
        <translation>pide su frase de contraseña</translation>
    </message>
    <message>
        <source>its drive gives no answer</source>
        <translation>su unidad no contesta</translation>
    </message>
    <message>
        <source>not found at this place</source>
        <translation>no está en este lugar</translation>
    </message>
    <message>
        <source>cannot be read here</source>
        <translation>aquí no se puede leer</translation>
    </message>
    <message>
        <source>damaged or not complete</source>
        <translation>dañado o incompleto</translation>
    </message>
    <message>
        <source>kept in step by {program}</source>
        <translation>sincronizado por {program}</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>en la red</translation>
    </message>
    <message>
        <source>open: {who}</source>
        <translation>abierto: {who}</translation>
    </message>
    <message>
        <source>open elsewhere</source>
        <translation>abierto en otro sitio</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>abierto en otra ventana</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>{numbers} · {state}</source>
        <translation>{numbers} · {state}</translation>
    </message>
    <message>
        <source>Read testimony, mark what matters, and show where every number came from.</source>
        <translation>Leer testimonios, marcar lo que importa y mostrar de dónde salió cada número.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>The sample: four documents, two coders who differ.</source>
        <translation>La muestra: cuatro documentos y dos codificadores que difieren.</translation>
    </message>
    <message>
        <source>Restore a project from a snapshot…</source>
        <translation>Restaurar un proyecto de una instantánea…</translation>
    </message>
    <message>
        <source>Read out a damaged project…</source>
        <translation>Rescatar un proyecto dañado…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Enter opens, Space pins, Delete takes a project out of the list</source>
        <translation>Enter abre, Space fija, Delete saca un proyecto de la lista</translation>
    </message>
    <message>
        <source>Pin no longer</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>The folder could not be shown here. Nothing was changed.</source>
        <translation>La carpeta no se pudo mostrar aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>No recent project has these words in its name or place.</source>
        <translation>Ningún proyecto reciente tiene estas palabras en su nombre o lugar.</translation>
    </message>
    <message>
        <source>No project was opened yet.</source>
        <translation>Todavía no se abrió ningún proyecto.</translation>
    </message>
    <message>
        <source>Begin with a new one, or look around in the sample. A project can be dropped here, and so can documents or a codebook for a new one.</source>
        <translation>Empiece con uno nuevo, o mire la muestra. Aquí se puede soltar un proyecto, y también documentos o un libro de códigos para uno nuevo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Sacar de esta lista</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>Opens a project with four documents and two coders, to try everything. It is your own copy.</source>
        <translation>Abre un proyecto con cuatro documentos y dos codificadores, para probarlo todo. Es su propia copia.</translation>
    </message>
    <message>
        <source>Brings a project back as it was when a snapshot of it was taken.</source>
        <translation>Devuelve un proyecto a como era cuando se tomó una instantánea.</translation>
    </message>
    <message>
        <source>Reads what can still be read out of a damaged file into a new project.</source>
        <translation>Lee lo que todavía se puede leer de un archivo dañado y lo pone en un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Keeps only the recent projects with these words in name or place.</source>
        <translation>Deja solo los proyectos recientes con estas palabras en el nombre o el lugar.</translation>
    </message>
    <message>
        <source>Projects that you opened last. Enter opens one; Delete takes it off the list, not off the disk.</source>
        <translation>Los proyectos que abrió últimamente. Enter abre uno; Delete lo saca de la lista, no del disco.</translation>
    </message>
    <message>
        <source>The quickest way to anything: an action, a document, a code, a page of the guide. Type its name.</source>
        <translation>El camino más corto a todo: una acción, un documento, un código, una página de la guía. Escriba su nombre.</translation>
    </message>
    <message>
        <source>Who is coding. Press to let somebody else code, or to add a coder.</source>
        <translation>Quién codifica. Pulse para que codifique otra persona, o para añadir un codificador.</translation>
    </message>
    <message>
        <source>Coders for whom there is no room here; press to see them.</source>
        <translation>Codificadores para los que no hay sitio aquí; pulse para verlos.</translation>
    </message>
    <message>
        <source>Brings documents in: plain text, Markdown, Word and PDF.</source>
        <translation>Trae documentos: texto sin formato, Markdown, Word y PDF.</translation>
    </message>
    <message>
        <source>Keeps only the documents with these words in their names.</source>
        <translation>Deja solo los documentos con estas palabras en sus nombres.</translation>
    </message>
    <message>
        <source>The bar shows how much of a document is coded, amber words what is still open in it.</source>
        <translation>La barra muestra cuánto de un documento está codificado; las palabras en ámbar, lo que sigue abierto.</translation>
    </message>
    <message>
        <source>Answers that hold for the whole document. Press to change them.</source>
        <translation>Respuestas que valen para todo el documento. Pulse para cambiarlas.</translation>
    </message>
    <message>
        <source>One facet colours the page at a time; the margin names the answers to it. Choose which.</source>
        <translation>Una faceta a la vez da color a la página; el margen nombra sus respuestas. Elija cuál.</translation>
    </message>
    <message>
        <source>Lets a selection grow to whole words, sentences or paragraphs when you let the mouse go.</source>
        <translation>Hace que la selección crezca a palabras, frases o párrafos enteros al soltar el ratón.</translation>
    </message>
    <message>
        <source>Select a passage with the mouse, or with Shift and the arrow keys, and type: letters open the palette for it. A click on a marked passage takes its segment in hand.</source>
        <translation>Seleccione un pasaje con el ratón, o con Shift y las flechas, y escriba: las letras abren la paleta. Un clic en un pasaje marcado toma su segmento.</translation>
    </message>
    <message>
        <source>What else can be done with this segment: split, move, join, delete.</source>
        <translation>Qué más se puede hacer con este segmento: dividir, mover, juntar, eliminar.</translation>
    </message>
    <message>
        <source>Makes a segment of your own on the same words; the other one stays.</source>
        <translation>Hace un segmento propio sobre las mismas palabras; el otro queda.</translation>
    </message>
    <message>
        <source>Your own words on this segment, written when you stop typing.</source>
        <translation>Sus propias palabras sobre este segmento; se escriben cuando deja de teclear.</translation>
    </message>
    <message>
        <source>Keeps only the codes with these letters, as the palette finds them. Down goes into the tree.</source>
        <translation>Deja solo los códigos con estas letras, como los encuentra la paleta. La flecha abajo entra en el árbol.</translation>
    </message>
    <message>
        <source>Adds a code or a facet, or takes the codes in another order.</source>
        <translation>Añade un código o una faceta, o toma los códigos en otro orden.</translation>
    </message>
    <message>
        <source>Enter gives the code to the passage, F2 gives it another name, Alt with arrows moves it. Numbers count your segments.</source>
        <translation>Enter da el código al pasaje, F2 le da otro nombre, Alt con flechas lo mueve. Los números cuentan sus segmentos.</translation>
    </message>
    <message>
        <source>When the definition was changed last; press to see what changed.</source>
        <translation>Cuándo cambió la definición por última vez; pulse para ver qué cambió.</translation>
    </message>
    <message>
        <source>Codings from before the last change of meaning, to be looked at again.</source>
        <translation>Codificaciones de antes del último cambio de significado, para mirarlas de nuevo.</translation>
    </message>
    <message>
        <source>Counts all seals of the history again: one that does not fit shows here.</source>
        <translation>Cuenta otra vez todos los sellos del historial: el que no encaja se muestra aquí.</translation>
    </message>
    <message>
        <source>Where the coders differ, in the order of the text. Enter shows the place.</source>
        <translation>Dónde difieren los codificadores, en el orden del texto. Enter muestra el lugar.</translation>
    </message>
    <message>
        <source>For each code how far the coders agree; the lines mark common thresholds.</source>
        <translation>Hasta dónde están de acuerdo los codificadores en cada código; las líneas marcan umbrales habituales.</translation>
    </message>
    <message>
        <source>Codes that neither coder used are left out of the figures.</source>
        <translation>Los códigos que ningún codificador usó se dejan fuera de las cifras.</translation>
    </message>
    <message>
        <source>All codes. Choose several with Shift or Ctrl; the tools above act on all.</source>
        <translation>Todos los códigos. Elija varios con Shift o Ctrl; las herramientas de arriba actúan sobre todos.</translation>
    </message>
    <message>
        <source>In which order codes stand. By hand is the order that you give them.</source>
        <translation>En qué orden están los códigos. A mano es el orden que usted les da.</translation>
    </message>
    <message>
        <source>In which order memos are listed.</source>
        <translation>En qué orden se listan las notas de análisis.</translation>
    </message>
    <message>
        <source>Leaves everything as it was before this window was opened. Escape does it too.</source>
        <translation>Deja todo como estaba antes de abrir esta ventana. Escape también lo hace.</translation>
    </message>
    <message>
        <source>Does what this window is for. Enter does the same.</source>
        <translation>Hace aquello para lo que es esta ventana. Enter hace lo mismo.</translation>
    </message>
    <message>
        <source>Shows the passphrase in letters for as long as you want to see it.</source>
        <translation>Muestra la frase de contraseña en letras mientras quiera verla.</translation>
    </message>
    <message>
        <source>Stops the work that is under way; the project stays as it was.</source>
        <translation>Detiene el trabajo en curso; el proyecto queda como estaba.</translation>
    </message>
    <message>
        <source>Type the words. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>Escriba las palabras. Enter va al lugar siguiente, Shift+Enter al anterior.</translation>
    </message>
    <message>
        <source>Type here; what cannot be taken is said in a sentence below.</source>
        <translation>Escriba aquí; lo que no se pueda aceptar se dice en una frase debajo.</translation>
    </message>
    <message>
        <source>Type to keep what fits. Down goes into the list, Escape empties the field.</source>
        <translation>Escriba para dejar lo que coincida. La flecha abajo entra en la lista, Escape vacía el campo.</translation>
    </message>
    <message>
        <source>On or off; Space changes it.</source>
        <translation>Sí o no; Space lo cambia.</translation>
    </message>
    <message>
        <source>One of several that exclude each other; the arrow keys change it.</source>
        <translation>Uno de varios que se excluyen; las flechas lo cambian.</translation>
    </message>
    <message>
        <source>Shows what holds now; press it to choose something else.</source>
        <translation>Muestra lo que vale ahora; púlselo para elegir otra cosa.</translation>
    </message>
    <message>
        <source>Press to turn it on or off.</source>
        <translation>Pulse para activarlo o desactivarlo.</translation>
    </message>
    <message>
        <source>A coder, with the number of segments in this document.</source>
        <translation>Un codificador, con el número de sus segmentos en este documento.</translation>
    </message>
    <message>
        <source>Goes there, or does this at once.</source>
        <translation>Va allí, o lo hace al momento.</translation>
    </message>
    <message>
        <source>Press it, or Enter or Space while it has the ring.</source>
        <translation>Púlselo, o pulse Enter o Space mientras tiene el anillo.</translation>
    </message>
    <message>
        <source>Press it, or Enter while it has the ring.</source>
        <translation>Púlselo, o pulse Enter mientras tiene el anillo.</translation>
    </message>
    <message>
        <source>Arrow keys go from row to row, Enter does what a double click does.</source>
        <translation>Las flechas van de fila en fila, Enter hace lo que un doble clic.</translation>
    </message>
    <message>
        <source>A line to type in.</source>
        <translation>Una línea para escribir.</translation>
    </message>
    <message>
        <source>A field of several lines. Tab leaves it, Ctrl+Enter does what the window is for.</source>
        <translation>Un campo de varias líneas. Tab sale de él, Ctrl+Enter hace aquello para lo que es la ventana.</translation>
    </message>
    <message>
        <source>A field of several lines. Tab leaves it.</source>
        <translation>Un campo de varias líneas. Tab sale de él.</translation>
    </message>
    <message>
        <source>Everything that the desk can do. What cannot be done now is grey, and its tooltip says why.</source>
        <translation>Todo lo que la mesa puede hacer. Lo que ahora no se puede está en gris, y su explicación dice por qué.</translation>
    </message>
    <message>
        <source>Scrolls with the arrow keys while it has the keyboard.</source>
        <translation>Se desplaza con las flechas mientras tiene el teclado.</translation>
    </message>
    <message>
        <source>What this program is, its version, and the terms under which it may be used.</source>
        <translation>Qué es este programa, su versión y las condiciones de uso.</translation>
    </message>
    <message>
        <source>Gives the segment another code in the place of one that it has, or besides.</source>
        <translation>Da al segmento otro código en lugar de uno que tiene, o además.</translation>
    </message>
    <message>
        <source>A set of answers under one name, which a passage can be given all at once.</source>
        <translation>Un juego de respuestas con un nombre, que se puede dar a un pasaje de una vez.</translation>
    </message>
    <message>
        <source>All sets of answers: give one to the passage, make, change or delete one.</source>
        <translation>Todos los juegos de respuestas: dar uno al pasaje, crear, cambiar o eliminar uno.</translation>
    </message>
    <message>
        <source>This project is encrypted. Its passphrase opens it; nobody can open it without, and it is kept nowhere.</source>
        <translation>Este proyecto está cifrado. Lo abre su frase de contraseña; sin ella nadie puede abrirlo, y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>What the check of the whole file found: the file, the texts, every place and every step.</source>
        <translation>Lo que encontró la comprobación de todo el archivo: el archivo, los textos, cada lugar y cada paso.</translation>
    </message>
    <message>
        <source>A passphrase for this project. Write it down in a safe place: without it nobody can read the project again.</source>
        <translation>Una frase de contraseña para este proyecto. Anótela en un lugar seguro: sin ella nadie puede volver a leer el proyecto.</translation>
    </message>
    <message>
        <source>A code: its name and colour, and its definition in six parts. When the meaning changes, say so, and what was coded before waits to be confirmed.</source>
        <translation>Un código: su nombre y color, y su definición en seis partes. Si cambia el significado, dígalo, y lo codificado antes esperará confirmación.</translation>
    </message>
    <message>
        <source>What holds for all of the chosen codes; what you leave alone stays as it is.</source>
        <translation>Lo que vale para todos los códigos elegidos; lo que no toque queda como está.</translation>
    </message>
    <message>
        <source>A codebook that comes with the program. Its facets are added to yours.</source>
        <translation>Un libro de códigos que viene con el programa. Sus facetas se añaden a las suyas.</translation>
    </message>
    <message>
        <source>Two codebooks side by side: what one has and the other has not, and what they say differently.</source>
        <translation>Dos libros de códigos lado a lado: lo que uno tiene y el otro no, y lo que dicen de modo distinto.</translation>
    </message>
    <message>
        <source>Writes the codebook as a table, as text, or to be printed.</source>
        <translation>Escribe el libro de códigos como tabla, como texto o para imprimir.</translation>
    </message>
    <message>
        <source>Takes codes from a table or pasted text. Below you see what would happen; nothing is added before you say so, and one undo takes it back.</source>
        <translation>Toma códigos de una tabla o de texto pegado. Debajo se ve qué pasaría; nada se añade antes de que lo diga, y deshacer una vez lo revierte.</translation>
    </message>
    <message>
        <source>Who is coding from now on. The segments of each coder are kept apart.</source>
        <translation>Quién codifica desde ahora. Los segmentos de cada codificador se guardan aparte.</translation>
    </message>
    <message>
        <source>Writes one row for each coded segment, for a spreadsheet or for statistics.</source>
        <translation>Escribe una fila por cada segmento codificado, para una hoja de cálculo o para estadística.</translation>
    </message>
    <message>
        <source>This project is damaged. Choose how to go on; the file itself is left alone.</source>
        <translation>Este proyecto está dañado. Elija cómo seguir; el archivo mismo no se toca.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The project stays open and sound; the report holds no word of it.</source>
        <translation>Algo falló en el programa. El proyecto sigue abierto y sano; el informe no contiene ni una palabra suya.</translation>
    </message>
    <message>
        <source>Answers that hold for the whole document: its segments have them unless they say otherwise.</source>
        <translation>Respuestas que valen para todo el documento: sus segmentos las tienen salvo que digan otra cosa.</translation>
    </message>
    <message>
        <source>This text can be read in more than one way. Choose the reading whose letters are right.</source>
        <translation>Este texto se puede leer de más de un modo. Elija la lectura cuyas letras son correctas.</translation>
    </message>
    <message>
        <source>What is to be erased for good: a document, passages, or what a coder wrote.</source>
        <translation>Lo que se va a borrar para siempre: un documento, pasajes o lo que escribió un codificador.</translation>
    </message>
    <message>
        <source>Everything that would go, before it goes. Erasing is the one thing here that cannot be undone.</source>
        <translation>Todo lo que se iría, antes de que se vaya. Borrar es lo único aquí que no se puede deshacer.</translation>
    </message>
    <message>
        <source>What was erased, and which snapshots still hold it.</source>
        <translation>Qué se borró, y qué instantáneas todavía lo tienen.</translation>
    </message>
    <message>
        <source>What was written, and where it is.</source>
        <translation>Qué se escribió, y dónde está.</translation>
    </message>
    <message>
        <source>A facet is a question to every passage: its name, its kind, and how many answers it allows.</source>
        <translation>Una faceta es una pregunta a cada pasaje: su nombre, su tipo y cuántas respuestas admite.</translation>
    </message>
    <message>
        <source>Some passages have not been given to a new code yet. Go on later, or stay.</source>
        <translation>Algunos pasajes todavía no tienen un código nuevo. Siga después, o quédese.</translation>
    </message>
    <message>
        <source>What you think about this, in your own words.</source>
        <translation>Lo que usted piensa sobre esto, con sus propias palabras.</translation>
    </message>
    <message>
        <source>Makes one code of several: the codings go over to the one that stays, and nothing is lost.</source>
        <translation>Hace un código de varios: las codificaciones pasan al que queda, y nada se pierde.</translation>
    </message>
    <message>
        <source>Something that you should know before going on.</source>
        <translation>Algo que conviene saber antes de seguir.</translation>
    </message>
    <message>
        <source>Puts the chosen codes, with those below them, under another code or facet.</source>
        <translation>Pone los códigos elegidos, con los que tienen debajo, bajo otro código o faceta.</translation>
    </message>
    <message>
        <source>A new project is one file. Choose its name, where it lies, who codes, and a codebook to start.</source>
        <translation>Un proyecto nuevo es un archivo. Elija su nombre, dónde está, quién codifica y un libro de códigos para empezar.</translation>
    </message>
    <message>
        <source>One of the codes into which this one is split.</source>
        <translation>Uno de los códigos en que se divide este.</translation>
    </message>
    <message>
        <source>How the desk looks and behaves on this machine, whatever the project.</source>
        <translation>Cómo se ve y se comporta la mesa en esta máquina, sea cual sea el proyecto.</translation>
    </message>
    <message>
        <source>A question before something large. The choice that changes nothing is the safe one.</source>
        <translation>Una pregunta antes de algo grande. La opción que no cambia nada es la segura.</translation>
    </message>
    <message>
        <source>The document with its margin as it comes out on paper, before it is printed.</source>
        <translation>El documento con su margen como sale en papel, antes de imprimirlo.</translation>
    </message>
    <message>
        <source>What holds for this project, whoever opens it: its name, what it is about.</source>
        <translation>Lo que vale para este proyecto, lo abra quien lo abra: su nombre, de qué trata.</translation>
    </message>
    <message>
        <source>How the text of documents looks on this machine: size, distance of lines, width and face.</source>
        <translation>Cómo se ve el texto de los documentos en esta máquina: tamaño, distancia entre líneas, ancho y letra.</translation>
    </message>
    <message>
        <source>What came in, what did not and why, document by document.</source>
        <translation>Qué entró, qué no y por qué, documento por documento.</translation>
    </message>
    <message>
        <source>The project, or the folder of snapshots, from which one is to be restored.</source>
        <translation>El proyecto, o la carpeta de instantáneas, de donde se va a restaurar.</translation>
    </message>
    <message>
        <source>Takes codes out of use: what is coded with them stays, new passages cannot be given them.</source>
        <translation>Pone códigos fuera de uso: lo codificado con ellos queda, y no se dan a pasajes nuevos.</translation>
    </message>
    <message>
        <source>Which passages to go through again, in which order, and how many.</source>
        <translation>Qué pasajes recorrer de nuevo, en qué orden y cuántos.</translation>
    </message>
    <message>
        <source>What could be read out of the damaged project, and what could not.</source>
        <translation>Qué se pudo leer del proyecto dañado, y qué no.</translation>
    </message>
    <message>
        <source>Every place where the same words stand. Leave out what does not belong; the rest is one step.</source>
        <translation>Cada lugar donde están las mismas palabras. Deje fuera lo que no corresponda; el resto es un solo paso.</translation>
    </message>
    <message>
        <source>All keys as they are now, as they come out on paper.</source>
        <translation>Todas las teclas como están ahora, tal como salen en papel.</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, press the key that it should have, and it has it.</source>
        <translation>Todas las acciones con sus teclas. Elija una, pulse la tecla que deba tener, y la tiene.</translation>
    </message>
    <message>
        <source>How often snapshots are taken, how many are kept, and where they lie.</source>
        <translation>Cada cuánto se toman instantáneas, cuántas se guardan y dónde están.</translation>
    </message>
    <message>
        <source>Snapshots of this project: what each holds against now. One can be opened or restored.</source>
        <translation>Instantáneas de este proyecto: qué contiene cada una frente a ahora. Se puede abrir o restaurar una.</translation>
    </message>
    <message>
        <source>Splits a code: say for each of its passages to which of the new codes it belongs.</source>
        <translation>Divide un código: diga de cada uno de sus pasajes a cuál de los códigos nuevos pertenece.</translation>
    </message>
    <message>
        <source>Asks for a few words.</source>
        <translation>Pide unas palabras.</translation>
    </message>
    <message>
        <source>Segments that are nearly the same, in pairs: unite them or leave them apart.</source>
        <translation>Segmentos casi iguales, en pares: unirlos o dejarlos aparte.</translation>
    </message>
    <message>
        <source>Covers what is hard to read, until you ask to see it.</source>
        <translation>Cubre lo que cuesta leer, hasta que pida verlo.</translation>
    </message>
    <message>
        <source>Here a project begins: make one, open one, or look around in the sample. Beside it stand the projects that you opened last.</source>
        <translation>Aquí empieza un proyecto: crear uno, abrir uno o mirar la muestra. Al lado están los proyectos que abrió últimamente.</translation>
    </message>
    <message>
        <source>The desk: the documents, the text that you read and code, and beside it the codebook.</source>
        <translation>La mesa: los documentos, el texto que se lee y codifica, y al lado el libro de códigos.</translation>
    </message>
    <message>
        <source>The documents of this project, each with how far you are. Enter opens the one in hand; the menu of a row holds what can be done with it.</source>
        <translation>Los documentos de este proyecto, cada uno con lo que lleva hecho. Enter abre el elegido; el menú de la fila tiene lo que se puede hacer con él.</translation>
    </message>
    <message>
        <source>What is still to settle in your segments. A line takes you to the next one of its kind.</source>
        <translation>Lo que falta por resolver en sus segmentos. Una línea lleva al siguiente de su clase.</translation>
    </message>
    <message>
        <source>The text. Select a passage and type a few letters of an answer: the palette opens below it. What is coded has a bracket in the margin.</source>
        <translation>El texto. Seleccione un pasaje y escriba unas letras de una respuesta: la paleta se abre debajo. Lo codificado tiene un corchete en el margen.</translation>
    </message>
    <message>
        <source>The line above the text: what it is called, the answers that hold for all of it, and how the page is shown.</source>
        <translation>La línea sobre el texto: cómo se llama, las respuestas que valen para todo él y cómo se muestra la página.</translation>
    </message>
    <message>
        <source>A bracket for each segment, its label the answer to the facet that colours the page. Click one to take the segment in hand; its ends can be dragged.</source>
        <translation>Un corchete por segmento, con la respuesta a la faceta que da color a la página. Un clic toma el segmento; sus extremos se pueden arrastrar.</translation>
    </message>
    <message>
        <source>Finds words in this document, whatever their case and accents. Ctrl+Enter selects the place, ready to be coded.</source>
        <translation>Busca palabras en este documento, sin mirar mayúsculas ni acentos. Ctrl+Enter selecciona el lugar, listo para codificar.</translation>
    </message>
    <message>
        <source>The round through passages that is under way: how far it is, and going on or back.</source>
        <translation>La vuelta por los pasajes que está en curso: hasta dónde va, y seguir o volver.</translation>
    </message>
    <message>
        <source>Answers the facets for the passage, one after another. Type letters of a code; Enter takes the one that is shown and goes on to the next facet.</source>
        <translation>Responde las facetas del pasaje, una tras otra. Escriba letras de un código; Enter toma el que se muestra y pasa a la faceta siguiente.</translation>
    </message>
    <message>
        <source>Everything in one field: actions, documents, codes, coders, pages of the guide. Type any part of the name.</source>
        <translation>Todo en un campo: acciones, documentos, códigos, codificadores, páginas de la guía. Escriba cualquier parte del nombre.</translation>
    </message>
    <message>
        <source>All answers of a facet to tick, several at once if it allows several.</source>
        <translation>Todas las respuestas de una faceta para marcar, varias a la vez si admite varias.</translation>
    </message>
    <message>
        <source>The codebook: facets are questions, codes are their answers. Enter on a code gives it to the selected passage; a code can be dragged onto the text as well.</source>
        <translation>El libro de códigos: las facetas son preguntas, los códigos sus respuestas. Enter en un código lo da al pasaje seleccionado; también se puede arrastrar un código al texto.</translation>
    </message>
    <message>
        <source>The definition of the code in hand: what it is used for, what it is not for, and an example.</source>
        <translation>La definición del código actual: para qué se usa, para qué no, y un ejemplo.</translation>
    </message>
    <message>
        <source>The segment in hand: its words, an answer for each facet, what is still unanswered, and its memo.</source>
        <translation>El segmento elegido: sus palabras, una respuesta por faceta, lo que sigue sin respuesta y su nota de análisis.</translation>
    </message>
    <message>
        <source>Who is coding, and whose segments are shown beside yours. Numbers count the segments in this document.</source>
        <translation>Quién codifica, y de quién se muestran segmentos junto a los suyos. Los números cuentan los segmentos de este documento.</translation>
    </message>
    <message>
        <source>The menus, undo and redo, the field that finds everything, and who is coding.</source>
        <translation>Los menús, deshacer y rehacer, el campo que lo encuentra todo y quién codifica.</translation>
    </message>
    <message>
        <source>What was written last. There is no Save: every step is written when you do it.</source>
        <translation>Lo último que se escribió. No hay Guardar: cada paso se escribe cuando se hace.</translation>
    </message>
    <message>
        <source>Every step that changed this project: who did what, and when. Choose one to see what was there before and after.</source>
        <translation>Cada paso que cambió este proyecto: quién hizo qué y cuándo. Elija uno para ver qué había antes y después.</translation>
    </message>
    <message>
        <source>The step in hand: what it changed, taking it back, and going to the place that it touched.</source>
        <translation>El paso elegido: qué cambió, deshacerlo e ir al lugar que tocó.</translation>
    </message>
    <message>
        <source>Two coders side by side over one text. Grey is where they agree, amber where one coded alone or the codes differ.</source>
        <translation>Dos codificadores lado a lado sobre un texto. Gris donde están de acuerdo, ámbar donde uno codificó solo o los códigos difieren.</translation>
    </message>
    <message>
        <source>The differences one after another, and below them how far the coders agree, code by code.</source>
        <translation>Las diferencias una tras otra, y debajo hasta dónde están de acuerdo los codificadores, código por código.</translation>
    </message>
    <message>
        <source>The whole codebook with definitions and counts, to put it in order: sort, merge, split, move and retire.</source>
        <translation>Todo el libro de códigos con definiciones y recuentos, para ponerlo en orden: ordenar, unir, dividir, mover y retirar.</translation>
    </message>
    <message>
        <source>What can be done with all codes that are chosen in the list, as one step.</source>
        <translation>Lo que se puede hacer con todos los códigos elegidos en la lista, en un solo paso.</translation>
    </message>
    <message>
        <source>The code in hand: its definition, where it stands, and what can be changed.</source>
        <translation>El código elegido: su definición, dónde está y qué se puede cambiar.</translation>
    </message>
    <message>
        <source>What is not well with the codebook: codes without a definition, codes that nobody uses, codes that are mixed up. Choose a kind, then a code, then a passage.</source>
        <translation>Lo que no está bien en el libro de códigos: códigos sin definición, que nadie usa o que se confunden. Elija una clase, luego un código, luego un pasaje.</translation>
    </message>
    <message>
        <source>Codes whose definition was changed, each change with its reason, and the codings that wait to be looked at again.</source>
        <translation>Códigos cuya definición cambió, cada cambio con su motivo, y las codificaciones que esperan otra mirada.</translation>
    </message>
    <message>
        <source>The revisions of the code in hand, newest first, and what each changed.</source>
        <translation>Las revisiones del código elegido, la más nueva primero, y qué cambió cada una.</translation>
    </message>
    <message>
        <source>A passage that was coded under an earlier meaning. Say whether the code still fits under the new one.</source>
        <translation>Un pasaje codificado con un significado anterior. Diga si el código sigue valiendo con el nuevo.</translation>
    </message>
    <message>
        <source>All periods of the codebook with the dates that they cover, on one line of time, and how often each is used.</source>
        <translation>Todos los períodos del libro de códigos con las fechas que abarcan, en una línea del tiempo, y cuánto se usa cada uno.</translation>
    </message>
    <message>
        <source>The period in hand: its dates in words or EDTF, its name, and its passages.</source>
        <translation>El período elegido: sus fechas en palabras o EDTF, su nombre y sus pasajes.</translation>
    </message>
    <message>
        <source>How complete the answers are, facet by facet: unanswered, answered more often than allowed, answered. A number lists its segments.</source>
        <translation>Qué tan completas están las respuestas, faceta por faceta: sin respuesta, con respuestas de más, con respuesta. Un número lista sus segmentos.</translation>
    </message>
    <message>
        <source>All memos and the journal: filter them, search them, read and write them.</source>
        <translation>Todas las notas de análisis y el diario: filtrar, buscar, leer y escribir.</translation>
    </message>
    <message>
        <source>The memo in hand. It is written by itself when you stop typing.</source>
        <translation>La nota de análisis elegida. Se escribe sola cuando deja de teclear.</translation>
    </message>
    <message>
        <source>Finds words wherever they stand in this project: texts, memos, the journal, the codebook, notes and names.</source>
        <translation>Busca palabras dondequiera que estén en este proyecto: textos, notas de análisis, diario, libro de códigos, notas y nombres.</translation>
    </message>
    <message>
        <source>The guide: contents and search beside a page to read.</source>
        <translation>La guía: índice y búsqueda junto a una página para leer.</translation>
    </message>
    <message>
        <source>The line above a page: back to the text, what the page shows, and how much of it.</source>
        <translation>La línea sobre una página: volver al texto, qué muestra la página y cuánto de ello.</translation>
    </message>
    <message>
        <source>A message about what just happened here: what it was, what was kept, and what can be done.</source>
        <translation>Un mensaje sobre lo que acaba de pasar aquí: qué fue, qué quedó y qué se puede hacer.</translation>
    </message>
    <message>
        <source>A line that offers something and waits for nothing: go on working if you like.</source>
        <translation>Una línea que ofrece algo y no espera nada: siga trabajando si quiere.</translation>
    </message>
    <message>
        <source>Read about it in the guide</source>
        <translation>Leer sobre esto en la guía</translation>
    </message>
    <message>
        <source>Click another part, or go to it with {tab}. {escape} ends.</source>
        <translation>Haga clic en otra parte, o vaya a ella con {tab}. {escape} termina.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Delete la quita</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock está activado.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
</TS>

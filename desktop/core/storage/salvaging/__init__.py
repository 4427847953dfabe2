"""Reading a damaged project file page by page, without the engine: what lies in it, whatever of it is broken.

The engine gives up where a page that leads to others is broken, and believes what a flipped bit makes of a number. Here
the file's bytes are read as its published format says (https://www.sqlite.org/fileformat2.html), every length is
checked against the page that holds it, and nothing is believed yet: that is for ``core/salvage``.
"""

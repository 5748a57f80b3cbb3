"""What a page must hold. One check a function: it takes a tab and returns sentences, none if all
is well. A check leaves the page as it found it."""

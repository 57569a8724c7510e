"""The small figures and letters that stand high behind a word or a number: marks of notes."""

PLAIN = "0123456789abcdeABCDE"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᴬᴮꟲᴰᴱ"

RAISED_CLOSING = "⁾"

TO_RAISED = str.maketrans(PLAIN, RAISED)
TO_PLAIN = str.maketrans(RAISED, PLAIN)

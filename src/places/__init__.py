"""Where Polish places are: a gazetteer, the voivodeships, and the forms that names take in sentences."""

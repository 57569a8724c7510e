"""English names of Polish clusters: their words as the Polish lemmas that they stand for."""

import re
from collections.abc import Mapping

_HEADS = frozenset({"cluster", "clusters", "valley", "network", "hub", "association", "upland", "highland"})
"""A name with one of these is English. A single English word in a Polish name is a brand, and stays one."""

_REGIONS = {
    "lower silesian": "dolnośląski", "lower silesia": "dolnośląski", "west pomeranian": "zachodniopomorski",
    "western pomeranian": "zachodniopomorski", "west pomerania": "zachodniopomorski",
    "greater poland": "wielkopolski", "lesser poland": "małopolski", "holy cross": "świętokrzyski",
    "subcarpathian": "podkarpacki", "silesian": "śląski", "silesia": "śląski", "pomeranian": "pomorski",
    "pomerania": "pomorski", "mazovian": "mazowiecki", "mazovia": "mazowiecki", "masovian": "mazowiecki",
    "kuyavian": "kujawski", "kuyavia": "kujawski", "warmian": "warmiński", "warmia": "warmiński",
    "masurian": "mazurski", "mazurian": "mazurski", "masuria": "mazurski", "kashubian": "kaszubski",
    "podlasie": "podlaski", "podlachian": "podlaski", "lubusz": "lubuski", "lublin": "lubelski",
    "lodz": "łódzki", "łódź": "łódzki", "opole": "opolski", "cracow": "krakowski", "krakow": "krakowski",
    "warsaw": "warszawski", "carpathian": "karpacki", "baltic": "bałtycki", "polish": "polski",
    "poland": "polski", "national": "krajowy", "eastern": "wschodni", "east": "wschodni", "western": "zachodni",
    "west": "zachodni", "northern": "północny", "north": "północny", "southern": "południowy",
    "south": "południowy", "central": "centralny",
}  # fmt: skip

_TRADES = {
    "additive": "przyrostowy", "advanced": "zaawansowany", "aerospace": "lotniczy kosmiczny",
    "agricultural": "rolniczy rolny", "agriculture": "rolnictwo rolniczy rolny", "agro-food": "rolno-spożywczy",
    "alloys": "stop", "aluminium": "aluminium", "amber": "bursztyn bursztynowy", "apparel": "odzieżowy odzież",
    "architecture": "architektura", "automation": "automatyka automatyzacja",
    "automotive": "motoryzacyjny motoryzacja", "aviation": "lotniczy lotnictwo",
    "bakery": "piekarski piekarniczy", "bathroom": "łazienka", "beauty": "uroda", "beverage": "napój",
    "bicycle": "rowerowy rower", "biomass": "biomasa", "biotechnology": "biotechnologia biotechnologiczny",
    "boat": "jachtowy szkutniczy", "brewing": "piwowarski browarniczy", "building": "budowlany budownictwo",
    "business": "biznes biznesowy gospodarczy", "car": "samochodowy", "casting": "odlewniczy odlewnictwo",
    "ceramic": "ceramiczny ceramika", "ceramics": "ceramika ceramiczny", "cheese": "ser serowarski",
    "chemical": "chemiczny chemia", "chemistry": "chemia chemiczny", "clean": "czysty",
    "clothing": "odzieżowy odzież", "communication": "komunikacja komunikacyjny",
    "companies": "firma przedsiębiorstwo", "composite": "kompozytowy kompozyt",
    "composites": "kompozyt kompozytowy", "concrete": "beton betonowy", "construction": "budowlany budownictwo",
    "consulting": "doradczy doradztwo", "cosmetic": "kosmetyczny", "cosmetics": "kosmetyczny kosmetyk",
    "crafts": "rzemiosło", "creative": "kreatywny", "culinary": "kulinarny", "cultural": "kulturalny kultura",
    "culture": "kultura", "cybersecurity": "cyberbezpieczeństwo", "cycling": "rowerowy",
    "dairy": "mleczarski mleczny", "defence": "obronny obronność", "dental": "stomatologiczny",
    "design": "design wzornictwo", "development": "rozwój", "digital": "cyfrowy", "door": "drzwi",
    "doors": "drzwi", "drone": "dron", "drones": "dron", "ecological": "ekologiczny", "economy": "gospodarka",
    "education": "edukacja edukacyjny", "educational": "edukacyjny edukacja", "efficiency": "efektywność",
    "electric": "elektryczny", "electromobility": "elektromobilność", "electronic": "elektroniczny elektronika",
    "electronics": "elektronika elektroniczny", "energy": "energia energetyczny energetyka",
    "engineering": "inżynieria", "enterprise": "przedsiębiorstwo", "enterprises": "przedsiębiorstwo",
    "environmental": "środowiskowy", "equestrian": "konny jeździecki", "employers": "pracodawca",
    "export": "eksport eksportowy", "exporters": "eksporter",
    "family": "rodzinny", "fashion": "moda modowy", "film": "filmowy film", "financial": "finansowy",
    "fish": "rybny ryba", "food": "spożywczy żywność żywnościowy", "footwear": "obuwniczy obuwie",
    "forest": "leśny las", "foundry": "odlewniczy odlewnictwo", "fruit": "owoc owocowy",
    "furniture": "meblarski meblowy mebel", "game": "gra", "games": "gra", "gaming": "gra", "gas": "gaz gazowy",
    "geothermal": "geotermalny geotermia", "glass": "szkło szklarski", "granite": "granit", "green": "zielony",
    "health": "zdrowie zdrowotny", "healthcare": "zdrowie", "heat": "ciepło", "herb": "zioło zielarski",
    "herbal": "ziołowy zielarski zioło", "heritage": "dziedzictwo", "high": "wysoki", "honey": "miód",
    "horse": "koń konny", "horticulture": "ogrodnictwo ogrodniczy", "hotel": "hotelowy hotelarski",
    "hydrogen": "wodorowy wodór", "industrial": "przemysłowy", "industries": "przemysł",
    "industry": "przemysł przemysłowy", "informatics": "informatyka informatyczny",
    "information": "informacyjny informacja", "infrastructure": "infrastruktura",
    "innovation": "innowacja innowacyjny", "innovations": "innowacja", "innovative": "innowacyjny",
    "intelligent": "inteligentny", "interior": "wnętrze", "jewellery": "jubilerski", "knowledge": "wiedza",
    "laser": "laserowy", "leather": "skórzany", "legal": "prawny", "lighting": "oświetleniowy oświetlenie",
    "logistic": "logistyczny logistyka", "logistics": "logistyka logistyczny", "machine": "maszynowy maszyna",
    "machinery": "maszyna maszynowy", "management": "zarządzanie gospodarka",
    "manufacturers": "producent", "manufacturing": "produkcja wytwarzanie",
    "marine": "morski", "maritime": "morski", "material": "materiał",
    "materials": "materiał", "meat": "mięsny mięso", "mechanical": "mechaniczny", "media": "medium medialny",
    "medical": "medyczny", "medicine": "medycyna medyczny", "metal": "metalowy metal",
    "metalworking": "metalowy", "mineral": "mineralny", "mining": "górniczy górnictwo", "mobility": "mobilność",
    "modern": "nowoczesny", "mountain": "górski", "music": "muzyka muzyczny",
    "nanotechnology": "nanotechnologia", "natural": "naturalny", "nautical": "żeglarski wodny", "new": "nowy",
    "nuclear": "jądrowy", "optical": "optyczny", "organic": "ekologiczny",
    "packaging": "opakowanie opakowaniowy", "paper": "papierniczy papier", "pharmaceutical": "farmaceutyczny",
    "photonics": "fotonika", "photovoltaic": "fotowoltaiczny", "plastic": "tworzywo", "plastics": "tworzywo",
    "port": "portowy port", "poultry": "drób drobiarski", "power": "energetyczny energia",
    "precision": "precyzyjny", "printing": "poligraficzny druk poligrafia",
    "processing": "obróbka przetwórstwo", "producers": "producent", "production": "produkcja",
    "quality": "jakość", "rail": "kolejowy", "railway": "kolejowy", "recycling": "recykling",
    "regional": "regionalny", "renewable": "odnawialny", "research": "badanie", "road": "drogowy",
    "robotics": "robotyka", "rural": "wiejski", "safety": "bezpieczeństwo", "sailing": "żeglarski",
    "science": "nauka naukowy", "scientific": "naukowy", "sea": "morski", "security": "bezpieczeństwo",
    "seed": "nasienny", "service": "usługa", "services": "usługa", "ship": "statek okrętowy",
    "shipbuilding": "okrętowy stoczniowy", "smart": "inteligentny", "social": "społeczny",
    "software": "oprogramowanie", "solar": "słoneczny", "sources": "źródło", "spa": "uzdrowiskowy",
    "space": "kosmiczny kosmos", "sport": "sport sportowy", "sports": "sport sportowy", "steel": "stal stalowy",
    "suppliers": "dostawca",
    "stone": "kamieniarski kamień", "surface": "powierzchnia", "sustainable": "zrównoważony",
    "systems": "system", "technological": "technologiczny", "technologies": "technologia",
    "technology": "technologia technologiczny", "telecommunication": "telekomunikacyjny",
    "textile": "włókienniczy tekstylny", "textiles": "tekstylia włókienniczy", "thermal": "termalny",
    "timber": "drzewny drewno", "tool": "narzędziowy", "tools": "narzędzie", "tourism": "turystyka turystyczny",
    "tourist": "turystyczny", "toy": "zabawka zabawkarski", "trade": "handel handlowy",
    "training": "szkoleniowy szkolenie", "transport": "transport transportowy",
    "transportation": "transport transportowy", "upholstery": "tapicerski", "urban": "miejski",
    "vegetable": "warzywny warzywo", "vehicle": "pojazd", "vehicles": "pojazd", "virtual": "wirtualny",
    "waste": "odpad odpadowy", "water": "wodny woda", "welding": "spawalniczy spawalnictwo",
    "wellness": "wellness", "wind": "wiatrowy wiatr", "window": "okno okienny", "windows": "okno okienny",
    "wine": "winiarski wino", "wood": "drzewny drewno", "wooden": "drzewny", "yacht": "jachtowy",
    "yachting": "jachtowy żeglarski", "youth": "młodzież", "valley": "dolina", "upland": "wyżyna",
    "highland": "wyżyna", "network": "sieć",
}  # fmt: skip

_PHRASES = {
    "eco-energy": "ekoenergetyczny", "eco energy": "ekoenergetyczny", "agri-food": "rolno-spożywczy",
    "agro-food": "rolno-spożywczy", "information technology": "informatyczny",
} | _REGIONS  # fmt: skip
_PHRASE = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _PHRASES), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z]+")

TRADES: Mapping[str, tuple[str, ...]] = {word: tuple(said.split()) for word, said in _TRADES.items()}
"""For an English word, as it is spelled in names, the Polish lemmas that it can stand for."""


def is_english(name: str) -> bool:
    """Whether a name is an English one, by its head."""
    return any(word.casefold() in _HEADS for word in _WORD.findall(name))


def with_polish_regions(name: str) -> str:
    """An English name with its words for region and direction in Polish, which are compared by lemma."""
    return _PHRASE.sub(lambda found: _PHRASES[found[0].casefold()], name)

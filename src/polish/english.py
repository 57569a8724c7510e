"""English names of Polish clusters: their words as the Polish lemmas that they stand for."""

import re
from collections.abc import Iterable, Mapping

_HEADS = frozenset(
    {"cluster", "clusters", "valley", "network", "hub", "association", "alliance", "upland", "highland"}
)
"""A name with one of these is English. A single English word in a Polish name is a brand, and stays one."""

_SMALL_WORDS = frozenset(
    """an and are as at been by for from had has have in is it its of or that the their this was were which whose
    with""".split()
)
"""None of them is a Polish word that a sentence has."""
_FEWEST_SMALL_WORDS = 2

_REGIONS = {
    "lower silesian": "dolnośląski", "lower silesia": "dolnośląski", "upper silesian": "górnośląski",
    "upper silesia": "górnośląski", "west pomeranian": "zachodniopomorski",
    "western pomeranian": "zachodniopomorski", "west pomerania": "zachodniopomorski",
    "greater poland": "wielkopolski", "lesser poland": "małopolski", "holy cross": "świętokrzyski",
    "subcarpathian": "podkarpacki", "silesian": "śląski", "silesia": "śląski", "pomeranian": "pomorski",
    "pomerania": "pomorski", "middle-pomeranian": "środkowopomorski",
    "mazovian": "mazowiecki", "mazovia": "mazowiecki", "masovian": "mazowiecki",
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
    "additive": "przyrostowy", "advanced": "zaawansowany", "aerial": "powietrzny lotniczy",
    "aerospace": "lotniczy kosmiczny", "agricultural": "rolniczy rolny",
    "agriculture": "rolnictwo rolniczy rolny", "agro-food": "rolno-spożywczy", "air": "powietrze lotniczy",
    "alloys": "stop", "aluminium": "aluminium", "amber": "bursztyn bursztynowy", "apparel": "odzieżowy odzież",
    "apple": "jabłko jabłkowy", "apples": "jabłko", "aquaculture": "akwakultura", "architecture": "architektura",
    "automation": "automatyka automatyzacja", "automotive": "motoryzacyjny motoryzacja",
    "autonomous": "autonomiczny", "aviation": "lotniczy lotnictwo", "bakery": "piekarski piekarniczy",
    "bathroom": "łazienka", "batteries": "bateria akumulator", "battery": "bateria akumulator", "beauty": "uroda",
    "beekeeping": "pszczelarski pszczelarstwo", "beer": "piwo piwowarski", "berries": "jagoda jagodowy",
    "berry": "jagoda jagodowy", "beverage": "napój", "bicycle": "rowerowy rower", "biomass": "biomasa",
    "biotechnology": "biotechnologia biotechnologiczny", "boat": "jachtowy szkutniczy", "boats": "łódź jacht",
    "boatbuilders": "szkutnik szkutniczy", "boatbuilding": "szkutniczy szkutnictwo",
    "bread": "pieczywo chleb", "breweries": "browar browarniczy", "brewers": "piwowar browarniczy",
    "brewing": "piwowarski browarniczy", "building": "budowlany budownictwo",
    "business": "biznes biznesowy gospodarczy", "cable": "kabel kablowy", "cables": "kabel kablowy",
    "candle": "świeca", "candles": "świeca",
    "car": "samochodowy", "carpet": "dywan dywanowy", "casting": "odlewniczy odlewnictwo", "cattle": "bydło",
    "ceramic": "ceramiczny ceramika", "ceramics": "ceramika ceramiczny", "cereal": "zboże zbożowy",
    "cheese": "ser serowarski", "chemical": "chemiczny chemia", "chemistry": "chemia chemiczny",
    "clean": "czysty", "climate": "klimat klimatyczny", "clothing": "odzieżowy odzież", "coal": "węgiel węglowy",
    "coast": "wybrzeże", "coastal": "wybrzeże nadmorski przybrzeżny",
    "coating": "powłoka lakierniczy", "coatings": "powłoka lakierniczy",
    "communication": "komunikacja komunikacyjny", "companies": "firma przedsiębiorstwo",
    "components": "komponent podzespół", "composite": "kompozytowy kompozyt",
    "composites": "kompozyt kompozytowy", "concrete": "beton betonowy",
    "confectionery": "cukierniczy cukiernictwo", "construction": "budowlany budownictwo",
    "consulting": "doradczy doradztwo", "cosmetic": "kosmetyczny", "cosmetics": "kosmetyczny kosmetyk",
    "craft": "rzemieślniczy rzemiosło", "crafts": "rzemiosło", "creative": "kreatywny", "culinary": "kulinarny",
    "cultural": "kulturalny kultura", "culture": "kultura", "cybersecurity": "cyberbezpieczeństwo",
    "cycling": "rowerowy", "dairy": "mleczarski mleczny", "data": "dane", "defence": "obronny obronność",
    "dental": "stomatologiczny", "design": "design wzornictwo", "development": "rozwój", "digital": "cyfrowy",
    "door": "drzwi", "doors": "drzwi", "drone": "dron", "drones": "dron", "ecological": "ekologiczny",
    "economy": "gospodarka", "education": "edukacja edukacyjny", "educational": "edukacyjny edukacja",
    "efficiency": "efektywność", "electric": "elektryczny", "electrical": "elektryczny elektrotechniczny",
    "electromobility": "elektromobilność", "electronic": "elektroniczny elektronika",
    "electronics": "elektronika elektroniczny", "employers": "pracodawca",
    "energy": "energia energetyczny energetyka", "engineering": "inżynieria", "enterprise": "przedsiębiorstwo",
    "enterprises": "przedsiębiorstwo", "environmental": "środowiskowy", "equestrian": "konny jeździecki",
    "event": "event eventowy", "events": "event eventowy", "export": "eksport eksportowy",
    "exporters": "eksporter", "family": "rodzinny", "farming": "rolnictwo", "fashion": "moda modowy",
    "fertilizer": "nawóz nawozowy", "fertilizers": "nawóz nawozowy", "film": "filmowy film",
    "financial": "finansowy", "fish": "rybny ryba", "fisheries": "rybacki rybołówstwo",
    "fishing": "rybacki rybołówstwo", "flax": "len lniany", "flower": "kwiat kwiatowy", "flowers": "kwiat",
    "food": "spożywczy żywność żywnościowy", "footwear": "obuwniczy obuwie", "forest": "leśny las",
    "forestry": "leśny leśnictwo", "foundry": "odlewniczy odlewnictwo", "fruit": "owoc owocowy",
    "frozen": "mrożony mrożonka",
    "fruits": "owoc owocowy", "furniture": "meblarski meblowy mebel", "game": "gra", "games": "gra",
    "gaming": "gra", "gas": "gaz gazowy", "gastronomy": "gastronomia gastronomiczny",
    "geothermal": "geotermalny geotermia", "glass": "szkło szklarski", "grain": "zboże zbożowy",
    "granite": "granit", "green": "zielony", "health": "zdrowie zdrowotny", "healthcare": "zdrowie",
    "heat": "ciepło", "hemp": "konopie konopny", "herb": "zioło zielarski", "herbal": "ziołowy zielarski zioło",
    "heritage": "dziedzictwo", "high": "wysoki", "highland": "wyżyna", "honey": "miód",
    "hop": "chmiel chmielarski", "hops": "chmiel chmielarski", "horse": "koń konny",
    "horticulture": "ogrodnictwo ogrodniczy", "hotel": "hotelowy hotelarski", "hydrogen": "wodorowy wodór",
    "industrial": "przemysłowy", "industries": "przemysł", "industry": "przemysł przemysłowy",
    "informatics": "informatyka informatyczny", "information": "informacyjny informacja",
    "infrastructure": "infrastruktura", "inland": "śródlądowy", "innovation": "innowacja innowacyjny",
    "innovations": "innowacja", "innovative": "innowacyjny", "insulation": "izolacja izolacyjny",
    "instruments": "instrument przyrząd",
    "intelligent": "inteligentny", "interior": "wnętrze", "jewellery": "jubilerski",
    "knitwear": "dziewiarski dzianina", "knowledge": "wiedza", "lace": "koronka koronkarski", "laser": "laserowy",
    "leather": "skórzany", "legal": "prawny", "lighting": "oświetleniowy oświetlenie", "linen": "len lniany",
    "logistic": "logistyczny logistyka", "logistics": "logistyka logistyczny", "machine": "maszynowy maszyna",
    "machinery": "maszyna maszynowy", "management": "zarządzanie gospodarka", "manufacturers": "producent",
    "manufacturing": "produkcja wytwarzanie", "marine": "morski", "maritime": "morski", "material": "materiał",
    "materials": "materiał", "meat": "mięsny mięso", "mechanical": "mechaniczny", "media": "medium medialny",
    "medical": "medyczny", "medicine": "medycyna medyczny", "metal": "metalowy metal", "metalworking": "metalowy",
    "milk": "mleko mleczny", "milling": "młynarski młynarstwo", "mineral": "mineralny",
    "mining": "górniczy górnictwo", "mobility": "mobilność", "modern": "nowoczesny", "mould": "forma",
    "moulding": "forma",
    "moulds": "forma", "mountain": "górski", "mushroom": "grzyb pieczarka", "mushrooms": "grzyb pieczarka",
    "music": "muzyka muzyczny", "nanotechnology": "nanotechnologia", "natural": "naturalny",
    "nautical": "żeglarski wodny", "network": "sieć", "new": "nowy", "nuclear": "jądrowy", "oil": "olej naftowy",
    "optical": "optyczny", "optics": "optyka optyczny", "orchard": "sad sadowniczy", "orchards": "sad sadowniczy",
    "organic": "ekologiczny", "packaging": "opakowanie opakowaniowy", "paint": "farba", "paints": "farba",
    "paper": "papierniczy papier", "peat": "torf torfowy", "pellet": "pelet", "pharmaceutical": "farmaceutyczny",
    "photonics": "fotonika", "photovoltaic": "fotowoltaiczny", "plants": "roślina", "plastic": "tworzywo",
    "plastics": "tworzywo", "polymer": "polimer", "polymers": "polimer",
    "porcelain": "porcelana porcelanowy", "port": "portowy port",
    "pottery": "garncarski garncarstwo", "poultry": "drób drobiarski", "power": "energetyczny energia",
    "precision": "precyzyjny", "printing": "poligraficzny druk poligrafia", "processing": "obróbka przetwórstwo",
    "producers": "producent", "production": "produkcja", "publishing": "wydawniczy", "pump": "pompa",
    "pumps": "pompa", "quality": "jakość", "quantum": "kwantowy", "rail": "kolejowy", "railway": "kolejowy",
    "recycling": "recykling", "refrigeration": "chłodniczy chłodnictwo", "regional": "regionalny",
    "rehabilitation": "rehabilitacja rehabilitacyjny", "renewable": "odnawialny", "research": "badanie",
    "river": "rzeka rzeczny", "road": "drogowy", "robotics": "robotyka", "roofing": "dekarski dach",
    "rubber": "guma gumowy", "rural": "wiejski", "safety": "bezpieczeństwo", "sailing": "żeglarski",
    "salt": "sól solny", "satellite": "satelitarny satelita", "science": "nauka naukowy", "scientific": "naukowy",
    "sea": "morski", "security": "bezpieczeństwo", "seed": "nasienny",
    "semiconductor": "półprzewodnik półprzewodnikowy", "semiconductors": "półprzewodnik półprzewodnikowy",
    "senior": "senioralny senior", "service": "usługa", "services": "usługa", "sheep": "owca owczarski",
    "ship": "statek okrętowy", "shipbuilding": "okrętowy stoczniowy", "shoe": "obuwie obuwniczy",
    "shoes": "obuwie obuwniczy", "silver": "srebro srebrny", "smart": "inteligentny", "social": "społeczny",
    "software": "oprogramowanie", "solar": "słoneczny", "sources": "źródło", "spa": "uzdrowiskowy",
    "spice": "przyprawa", "spices": "przyprawa",
    "space": "kosmiczny kosmos", "sport": "sport sportowy", "sports": "sport sportowy", "steel": "stal stalowy",
    "stone": "kamieniarski kamień", "stove": "piec", "stoves": "piec", "student": "studencki",
    "suppliers": "dostawca", "surface": "powierzchnia", "sustainable": "zrównoważony", "systems": "system",
    "technological": "technologiczny", "technologies": "technologia", "technology": "technologia technologiczny",
    "telecommunication": "telekomunikacyjny", "textile": "włókienniczy tekstylny",
    "textiles": "tekstylia włókienniczy", "thermal": "termalny", "tile": "kafel kafelkowy",
    "tiles": "kafel płytka", "timber": "drzewny drewno", "tobacco": "tytoń tytoniowy", "tool": "narzędziowy",
    "tools": "narzędzie", "tourism": "turystyka turystyczny", "tourist": "turystyczny",
    "toy": "zabawka zabawkarski", "trade": "handel handlowy", "traditional": "tradycyjny",
    "toys": "zabawka zabawkarski",
    "trailer": "naczepa przyczepa", "trailers": "naczepa przyczepa", "training": "szkoleniowy szkolenie",
    "transport": "transport transportowy", "transportation": "transport transportowy",
    "treatment": "oczyszczanie leczenie", "tyre": "opona oponiarski", "tyres": "opona oponiarski",
    "underground": "podziemny", "unmanned": "bezzałogowy", "upholstery": "tapicerski", "upland": "wyżyna",
    "urban": "miejski", "valley": "dolina", "vegetable": "warzywny warzywo", "vegetables": "warzywo warzywny",
    "vehicle": "pojazd", "vehicles": "pojazd", "veterinary": "weterynaryjny weterynaria",
    "vineyard": "winnica winiarski", "vineyards": "winnica winiarski", "virtual": "wirtualny",
    "waste": "odpad odpadowy", "water": "wodny woda", "welding": "spawalniczy spawalnictwo",
    "wellness": "wellness", "wicker": "wiklina wikliniarski", "willow": "wiklina wierzba",
    "wind": "wiatrowy wiatr", "window": "okno okienny", "windows": "okno okienny", "wine": "winiarski wino",
    "wines": "wino winiarski", "wood": "drzewny drewno", "wooden": "drzewny", "woodworking": "stolarski drzewny",
    "wool": "wełna wełniany", "yacht": "jachtowy", "yachting": "jachtowy żeglarski", "yachts": "jacht jachtowy",
    "youth": "młodzież",
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


def is_english_text(words: Iterable[str]) -> bool:
    """Whether a sentence is English, by the small words that it has."""
    return len(_SMALL_WORDS.intersection(map(str.casefold, words))) >= _FEWEST_SMALL_WORDS


def with_polish_regions(name: str) -> str:
    """An English name with its words for region and direction in Polish, which are compared by lemma."""
    return _PHRASE.sub(lambda found: _PHRASES[found[0].casefold()], name)

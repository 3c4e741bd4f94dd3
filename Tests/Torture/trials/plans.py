"""Plans to try things with."""

WORDS = """amber anchor anvil apricot arbor aspen badger ballad bamboo barley basil beacon birch
bishop bobbin bramble bronze buckle cactus candle canyon carbon cedar cellar chalk cinder citrus
clover cobalt comet copper coral cotton cradle cricket crystal cypress dagger daisy denim desert
dolphin dragon drum ebony ember emerald engine falcon feather fennel ferry fiddle flint forest
fossil fountain garlic garnet ginger glacier goblet granite gravel hammer harbor harvest hazel heron
hollow honey indigo iron island ivory jasmine jasper jungle juniper kernel kettle kiln ladder lagoon
lantern lapis lemon lichen lilac linen lotus magnet mallet mango maple marble meadow mercury mimosa
mirror monsoon mortar nectar needle nettle nickel nimbus nutmeg oasis obsidian ochre olive onyx
orchard oriole oyster paddle pebble pepper pewter pigeon pilot plaster plum pollen poplar prairie
prism pumice quarry quartz quilt radish raven reed resin ribbon river robin rocket rosemary ruby
saddle saffron salmon sandal sapphire satin scarlet shadow shelter silver slate sorrel spindle
sparrow spruce stable summit tallow tangerine temple thistle thunder timber topaz torrent tulip
tundra umber valley vanilla velvet violet walnut weaver willow window wolf yarrow zephyr zinc""".split()


def numbered(count, title="Many"):
    """Items that differ in a number alone, in one week."""
    lines = [f"- [ ] item number {number} of them all" for number in range(1, count + 1)]
    return f"# {title}\n\n## Week 1\n" + "\n".join(lines) + "\n"


def worded(chance, weeks, items):
    """Lines of words that no two lines share more than chance would have it, by week."""
    return [[" ".join(chance.sample(WORDS, 7)).capitalize() for _ in range(items)]
            for _ in range(weeks)]


def text(weeks, title="Worded"):
    """The Markdown of `worded`; the headings count the weeks."""
    parts = [f"# {title}\n"]
    for number, lines in enumerate(weeks, 1):
        parts.append(f"\n## Week {number}\n" + "".join(f"- [ ] {line}\n" for line in lines))
    return "".join(parts)

package attache.drawing;

import attache.measures.MeasureText;
import attache.text.Messages;
import attache.view.LayoutChoice;
import attache.view.ViewState;

/** What a figure says of the layout that placed its accounts. */
final class LayoutText {
  private LayoutText() {}

  /**
   * The layout with what it was told, with its seed, where chance has a part in it, and whether the
   * accounts stand as it puts them.
   */
  static String sentence(ViewState view) {
    String name = name(view);
    int adjusted = view.arrangement().adjusted() ? 1 : 0;
    return hasChance(view.arrangement().layout())
        ? Messages.text(
            "drawing.caption.layout.seeded",
            name,
            Long.toString(view.arrangement().seed()),
            adjusted)
        : Messages.text("drawing.caption.layout", name, adjusted);
  }

  /** The layout with the attribute, measure or account that it was told. */
  static String name(ViewState view) {
    LayoutChoice layout = view.arrangement().layout();
    String key = "layouts." + layout.key() + ".name";
    String name = Messages.has(key) ? Messages.text(key) : layout.key();
    return switch (layout) {
      case LayoutChoice.Circle circle -> by(name, circle.attribute());
      case LayoutChoice.Grouped grouped -> by(name, grouped.attribute());
      case LayoutChoice.Radial radial ->
          Messages.text(
              "drawing.layout.by",
              name,
              MeasureText.name(radial.measure(), view.layer().directed()));
      case LayoutChoice.EgoRings rings ->
          Messages.text("drawing.layout.around", name, view.network().label(rings.account()));
      case LayoutChoice.Backbone backbone ->
          // What is drawn of the backbone has a sentence of its own.
          view.ties().choice().tellsBackbone()
              ? name
              : Messages.text("drawing.layout.backbone", name, Numerals.percent(backbone.share()));
      case LayoutChoice.Force force -> name;
      case LayoutChoice.Stress stress -> name;
      case LayoutChoice.WorldMap map -> name;
      case LayoutChoice.InFile file -> name;
    };
  }

  /** Whether another seed may place the accounts otherwise. */
  static boolean hasChance(LayoutChoice layout) {
    return switch (layout) {
      case LayoutChoice.WorldMap map -> false;
      case LayoutChoice.InFile file -> false;
      case LayoutChoice.Force force -> true;
      case LayoutChoice.Backbone backbone -> true;
      case LayoutChoice.Stress stress -> true;
      case LayoutChoice.Circle circle -> true;
      case LayoutChoice.Radial radial -> true;
      case LayoutChoice.EgoRings rings -> true;
      case LayoutChoice.Grouped grouped -> true;
    };
  }

  private static String by(String name, String attribute) {
    return attribute.isEmpty()
        ? name
        : Messages.text("drawing.layout.by", name, AttributeNames.name(attribute));
  }
}

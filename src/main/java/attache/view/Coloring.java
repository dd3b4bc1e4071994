package attache.view;

import attache.measures.BrokerageRoles;

/** What the colours of the accounts stand for. */
public sealed interface Coloring {
  /** All accounts have one colour. */
  Coloring PLAIN = new Plain();

  /** By an attribute; plain if its name is empty. */
  static Coloring byAttribute(String name) {
    return name.isEmpty() ? PLAIN : new ByAttribute(name);
  }

  /** All accounts have one colour. */
  record Plain() implements Coloring {}

  /**
   * By an attribute of the accounts: its values are groups with a colour each; numbers of many
   * values go from little to much.
   *
   * @param attribute name of the attribute
   */
  record ByAttribute(String attribute) implements Coloring {}

  /**
   * By the scores of a measure, from little to much.
   *
   * @param measure key of the measure
   */
  record ByMeasure(String measure) implements Coloring {}

  /**
   * By the role between groups that an account has most beyond chance.
   *
   * @param attribute name of the attribute that groups the accounts
   * @param direction in which a triad is read
   */
  record ByRole(String attribute, BrokerageRoles.Direction direction) implements Coloring {}
}

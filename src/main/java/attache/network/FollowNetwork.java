package attache.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A follow network: accounts numbered 0 to n−1, one or more layers of arcs between them, attributes
 * of the accounts, and where it all came from. Immutable and safe to share between threads; an edit
 * makes a new network that shares what did not change.
 */
public final class FollowNetwork {
  private final String title;
  private final TextNumbers ids;
  private final List<String> labels;
  private final List<Layer> layers;
  private final List<AttributeColumn> attributes;
  private final Provenance provenance;

  private FollowNetwork(
      String title,
      TextNumbers ids,
      List<String> labels,
      List<Layer> layers,
      List<AttributeColumn> attributes,
      Provenance provenance) {
    this.title = title;
    this.ids = ids;
    this.labels = labels;
    this.layers = layers;
    this.attributes = attributes;
    this.provenance = provenance;
  }

  /** Starts a network of that title with no accounts. */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /** What the network is called, such as "UN missions in New York · 2014–15". */
  public String title() {
    return title;
  }

  /** How many accounts there are, n. */
  public int accountCount() {
    return ids.size();
  }

  /**
   * The name by which files know an account; no two accounts share it.
   *
   * @param account 0 to n−1
   */
  public String id(int account) {
    return ids.text(account);
  }

  /**
   * The name by which people know an account; two accounts may share it.
   *
   * @param account 0 to n−1
   */
  public String label(int account) {
    return labels.get(account);
  }

  /** The account with that id. Takes O(1). */
  public OptionalInt account(String id) {
    int number = ids.find(id);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The layers, at least one, in the order of the file; the first is shown first. */
  public List<Layer> layers() {
    return layers;
  }

  /** Whether the ties of some layer have a direction. */
  public boolean isDirected() {
    return layers().stream().anyMatch(Layer::directed);
  }

  /** The layer of that name. */
  public Optional<Layer> layer(String name) {
    return layers.stream().filter(layer -> layer.name().equals(name)).findFirst();
  }

  /** The attributes of the accounts; row i belongs to account i. */
  public List<AttributeColumn> attributes() {
    return attributes;
  }

  /** The account attribute of that name. */
  public Optional<AttributeColumn> attribute(String name) {
    return attributes.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Where the network came from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The same network under another title. */
  public FollowNetwork withTitle(String newTitle) {
    return new FollowNetwork(newTitle, ids, labels, layers, attributes, provenance);
  }

  /**
   * The same network with one of its layers alone.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public FollowNetwork withOnly(Layer layer) {
    if (!layers.contains(layer)) {
      throw new IllegalArgumentException("no layer of this network: " + layer.name());
    }
    return new FollowNetwork(title, ids, labels, List.of(layer), attributes, provenance);
  }

  /** The same network with another account of its origin. */
  public FollowNetwork withProvenance(Provenance newProvenance) {
    return new FollowNetwork(title, ids, labels, layers, attributes, newProvenance);
  }

  /**
   * The same network with one account attribute added, or put in the place of the one of the same
   * name.
   *
   * @throws IllegalArgumentException if the column has not one row an account
   */
  public FollowNetwork withAttribute(AttributeColumn column) {
    requireRows(column, ids.size());
    List<AttributeColumn> changed = new ArrayList<>(attributes);
    boolean replaced = false;
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).name().equals(column.name())) {
        changed.set(i, column);
        replaced = true;
      }
    }
    if (!replaced) {
      changed.add(column);
    }
    return new FollowNetwork(title, ids, labels, layers, List.copyOf(changed), provenance);
  }

  @Override
  public String toString() {
    return title + ": " + ids.size() + " accounts, " + layers.getFirst().arcCount() + " arcs";
  }

  private static void requireRows(AttributeColumn column, int accounts) {
    if (column.size() != accounts) {
      throw new IllegalArgumentException(
          "attribute “"
              + column.name()
              + "” has "
              + column.size()
              + " rows for "
              + accounts
              + " accounts");
    }
  }

  /** Collects a network. Not safe for use by several threads. */
  public static final class Builder {
    private final String title;
    private final TextNumbers ids = new TextNumbers();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, LayerBuilder> layers = new java.util.LinkedHashMap<>();
    private final List<AttributeColumn> attributes = new ArrayList<>();
    private Provenance provenance = Provenance.NONE;

    private Builder(String title) {
      this.title = title;
    }

    /**
     * The account with that id, added at the end if it is new; its label is its id until told
     * otherwise.
     *
     * @return the account's number
     */
    public int account(String id) {
      int number = ids.number(id);
      if (number == labels.size()) {
        labels.add(id);
      }
      return number;
    }

    /** Whether there is an account with that id already. */
    public boolean hasAccount(String id) {
      return ids.find(id) >= 0;
    }

    /** How many accounts there are so far. */
    public int accountCount() {
      return ids.size();
    }

    /** The id of an account added before. */
    public String id(int account) {
      return ids.text(account);
    }

    /** Gives an account the name by which people know it. */
    public Builder label(int account, String label) {
      labels.set(account, label);
      return this;
    }

    /** The layer of that kind without a wave, added at the end if it is new. */
    public LayerBuilder layer(String kind) {
      return layer(kind, "");
    }

    /**
     * The layer of that kind and wave, added at the end if it is new.
     *
     * @param wave when its ties were observed; empty if the network was observed once
     */
    public LayerBuilder layer(String kind, String wave) {
      return layers.computeIfAbsent(Layer.name(kind, wave), name -> new LayerBuilder(kind, wave));
    }

    /**
     * Adds an attribute of the accounts; it must have one row an account when the network is built.
     */
    public Builder attribute(AttributeColumn column) {
      attributes.add(column);
      return this;
    }

    /** Says where the network came from. */
    public Builder provenance(Provenance value) {
      provenance = value;
      return this;
    }

    /**
     * The finished network. A network without a layer gets an empty one named "follow". Takes O(n +
     * m log d) for out-degrees d.
     *
     * @throws IllegalArgumentException if an arc names no account or an attribute has not one row
     *     an account
     */
    public FollowNetwork build() {
      if (layers.isEmpty()) {
        layer(Layer.FOLLOW);
      }
      attributes.forEach(column -> requireRows(column, ids.size()));
      List<Layer> built = layers.values().stream().map(layer -> layer.build(ids.size())).toList();
      return new FollowNetwork(
          title, ids.copy(), List.copyOf(labels), built, List.copyOf(attributes), provenance);
    }
  }
}

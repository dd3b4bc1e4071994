graph
[
  node
  [
    id 1
  ]
  node
  [
    id 2
  ]
  eige
  [
    source 1
    target 2
  ]
  edge
  [
    source 2
    target 1
  ]
]

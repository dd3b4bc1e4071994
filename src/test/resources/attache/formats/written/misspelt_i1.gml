graph
[
  ntde
  [
    id 1
  ]
  node
  [
    id 2
  ]
  edge
  [
    source 2
    target 2
  ]
]

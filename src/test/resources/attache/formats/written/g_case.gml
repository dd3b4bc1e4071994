Graph [
 Directed 1
 Node [ Id 1 Label "A" ]
 Node [ Id 2 ]
 Edge [ Source 1 Target 2 ]
]

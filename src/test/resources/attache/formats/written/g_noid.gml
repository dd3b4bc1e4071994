graph [
 node [ label "A" ]
 node [ id 2 ]
 edge [ source 1 target 2 ]
]

graph [
 directed 1
 node [
 id 0
 label "A"
 tags "_networkx_list_start"
 tags "x"
 ]
 node [ id 1 label "B" pos 1 pos 2 ]
 edge [ source 0 target 1 weight NAN ]
]
